/** Pictures of codes; the only package that knows ZXing. */
@NullMarked
package vn.tokhai.checkpoint.zxing;

import org.jspecify.annotations.NullMarked;
