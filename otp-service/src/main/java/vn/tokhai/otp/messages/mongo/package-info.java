/** Keeps how far messages are; neither phone nor text. */
@NullMarked
package vn.tokhai.otp.messages.mongo;

import org.jspecify.annotations.NullMarked;
