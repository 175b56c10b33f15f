/**
 * One-time passcodes by SMS. A person proves to hold a phone; this service says whether the proof is right and trades it for
 * tokens at Keycloak. Who the person is, the declaration service knows; here a phone number is never at rest, only its keyed
 * hash is.
 *
 * <p>Feature root: the rules of R04. Adapters: {@code web}, {@code mongo}, {@code outbox} and {@code smpp} (ways to send an
 * SMS), {@code declaration} and {@code keycloak} (who the person is), {@code libphonenumber}, {@code metrics}.
 */
@NullMarked
package vn.tokhai.otp;

import org.jspecify.annotations.NullMarked;
