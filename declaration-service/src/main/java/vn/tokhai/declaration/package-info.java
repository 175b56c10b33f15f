/**
 * People and what they declare. This service alone owns personal data: names, phone numbers, cards, addresses and health
 * answers are kept encrypted with a key per person, everybody else knows a person by an opaque id. It gives each person a
 * number and a signed personal code, and writes down every reading of personal data before the data leaves.
 *
 * <p>The packages beside this one are adapters: {@code web} (HTTP), {@code mongo} (store), {@code messaging} (events),
 * {@code forms} (forms and their JSON Schemas), {@code areas} (area codes), {@code crypto} (Tink), {@code phones}
 * (libphonenumber), {@code zxing} (pictures of codes).
 */
@NullMarked
package vn.tokhai.declaration;

import org.jspecify.annotations.NullMarked;
