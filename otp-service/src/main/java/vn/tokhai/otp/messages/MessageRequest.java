package vn.tokhai.otp.messages;

import java.time.Instant;
import java.util.Map;

import vn.tokhai.otp.PersonId;

/**
 * What a service asks for.
 *
 * @param id chosen by that service
 * @param language such as {@code vi}
 * @param parameters what the template leaves open; never personal data
 * @param notAfter when the message has lost its sense
 */
public record MessageRequest(
        String id,
        PersonId person,
        String purpose,
        String template,
        String language,
        Map<String, String> parameters,
        Instant notAfter) {

    public MessageRequest {
        parameters = Map.copyOf(parameters);
    }
}
