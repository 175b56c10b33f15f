/** Printable cards. The only package that imports PDFBox. */
@NullMarked
package vn.tokhai.declaration.pdf;

import org.jspecify.annotations.NullMarked;
