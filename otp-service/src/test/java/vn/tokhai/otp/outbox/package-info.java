@NullMarked
package vn.tokhai.otp.outbox;

import org.jspecify.annotations.NullMarked;
