/** Asks the declaration service whose phone it is. */
@NullMarked
package vn.tokhai.otp.declaration;

import org.jspecify.annotations.NullMarked;
