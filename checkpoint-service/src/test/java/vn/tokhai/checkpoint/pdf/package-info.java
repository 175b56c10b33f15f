@NullMarked
package vn.tokhai.checkpoint.pdf;

import org.jspecify.annotations.NullMarked;
