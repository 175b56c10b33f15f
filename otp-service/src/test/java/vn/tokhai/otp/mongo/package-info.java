@NullMarked
package vn.tokhai.otp.mongo;

import org.jspecify.annotations.NullMarked;
