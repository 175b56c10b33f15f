@NullMarked
package vn.tokhai.declaration.zxing;

import org.jspecify.annotations.NullMarked;
