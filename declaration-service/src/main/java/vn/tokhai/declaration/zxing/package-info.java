/** Draws QR codes. The only package that imports ZXing. */
@NullMarked
package vn.tokhai.declaration.zxing;

import org.jspecify.annotations.NullMarked;
