/** Posters; the only package that knows PDFBox. */
@NullMarked
package vn.tokhai.checkpoint.pdf;

import org.jspecify.annotations.NullMarked;
