@NullMarked
package vn.tokhai.planted.otp.messaging;

import org.jspecify.annotations.NullMarked;
