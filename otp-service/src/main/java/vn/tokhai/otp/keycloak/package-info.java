/** Obtains tokens from Keycloak with a signed proof that the passcode was right. */
@NullMarked
package vn.tokhai.otp.keycloak;

import org.jspecify.annotations.NullMarked;
