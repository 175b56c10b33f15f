@NullMarked
package vn.tokhai.planted.otp.mongo;

import org.jspecify.annotations.NullMarked;
