@NullMarked
package vn.tokhai.otp.declaration;

import org.jspecify.annotations.NullMarked;
