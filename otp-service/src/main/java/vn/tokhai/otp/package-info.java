/**
 * One-time passcodes by SMS. A person proves to hold a phone; this service says whether the proof is right and trades it for
 * tokens at Keycloak. Who the person is, the declaration service knows; here a phone number is never at rest, only its keyed
 * hash is.
 *
 * <p>Root: the rules of R04 and the ways to send an SMS. Adapters: {@code web}, {@code mongo}, {@code outbox}, {@code smpp}
 * and {@code brandname} (providers), {@code consent}, {@code declaration} and {@code keycloak} (who the person is),
 * {@code libphonenumber}, {@code metrics}. Feature: {@code messages} (SMS by event).
 */
@NullMarked
package vn.tokhai.otp;

import org.jspecify.annotations.NullMarked;
