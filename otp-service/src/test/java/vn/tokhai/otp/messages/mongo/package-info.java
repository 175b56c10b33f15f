@NullMarked
package vn.tokhai.otp.messages.mongo;

import org.jspecify.annotations.NullMarked;
