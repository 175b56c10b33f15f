@NullMarked
package vn.tokhai.otp.messages;

import org.jspecify.annotations.NullMarked;
