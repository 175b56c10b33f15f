package vn.tokhai.contracts.message;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.tokhai.contracts.EventType;

/**
 * A person is to get an SMS. Any service writes it; the passcode service sends. Phone and text are nowhere in events.
 *
 * @param requestId chosen by the one who asks, UUID; asking again with the same id sends nothing more
 * @param personId who is to read it; a person without a phone is reached through the guardian
 * @param purpose which queue and budget: {@code alert}, {@code notice}, {@code reminder}, anything else
 * @param template key of a text that the passcode service knows
 * @param language {@code vi}, {@code en}; Vietnamese where absent
 * @param parameters what the text leaves open; never personal data, at most 100 characters each
 * @param notAfter when the message has lost its sense; it is not sent later
 */
@EventType("message.requested")
public record MessageRequested(
        String requestId,
        String personId,
        String purpose,
        String template,
        @Nullable String language,
        Map<String, String> parameters,
        Instant notAfter) {}
