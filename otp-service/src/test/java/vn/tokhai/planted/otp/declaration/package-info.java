@NullMarked
package vn.tokhai.planted.otp.declaration;

import org.jspecify.annotations.NullMarked;
