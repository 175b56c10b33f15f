@NullMarked
package vn.tokhai.planted.otp.outbox;

import org.jspecify.annotations.NullMarked;
