/** Classes that break each architecture rule once, to prove that the rules bite. */
@NullMarked
package vn.tokhai.planted.otp;

import org.jspecify.annotations.NullMarked;
