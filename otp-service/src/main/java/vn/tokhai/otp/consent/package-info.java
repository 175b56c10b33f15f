/** Signs consents with keys derived from the secrets of this service. */
@NullMarked
package vn.tokhai.otp.consent;

import org.jspecify.annotations.NullMarked;
