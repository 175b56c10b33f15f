@NullMarked
package vn.tokhai.otp.messages.messaging;

import org.jspecify.annotations.NullMarked;
