@NullMarked
package vn.tokhai.otp.messages.declaration;

import org.jspecify.annotations.NullMarked;
