/** Telephone numbers; the only package that knows libphonenumber. */
@NullMarked
package vn.tokhai.checkpoint.phones;

import org.jspecify.annotations.NullMarked;
