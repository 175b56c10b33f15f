/**
 * Runs inside Keycloak: people log in with a phone and a passcode.
 *
 * <p>otp-service checks the passcode and signs a short-lived proof; the authenticator here checks the proof, spends it,
 * creates the account on the first log-in and lets Keycloak issue the tokens. An account made here holds an opaque
 * person id and the role {@code citizen}, nothing about the person. No Spring: Keycloak's service provider interfaces only.
 */
@NullMarked
package vn.tokhai.keycloak;

import org.jspecify.annotations.NullMarked;
