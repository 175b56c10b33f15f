/** Asks the declaration service where a person is reached. */
@NullMarked
package vn.tokhai.otp.messages.declaration;

import org.jspecify.annotations.NullMarked;
