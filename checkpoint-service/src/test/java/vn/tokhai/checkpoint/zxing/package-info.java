@NullMarked
package vn.tokhai.checkpoint.zxing;

import org.jspecify.annotations.NullMarked;
