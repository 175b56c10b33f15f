/** Reads phone numbers. The only package that imports libphonenumber. */
@NullMarked
package vn.tokhai.declaration.phones;

import org.jspecify.annotations.NullMarked;
