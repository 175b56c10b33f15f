package vn.tokhai.platform.consents;

import java.time.Instant;

/**
 * A person agreed.
 *
 * @param id unique; whoever takes the consent keeps it, so that nobody takes it again
 * @param personId who
 * @param purpose to what, such as {@code ownership-transfer}
 * @param context about what exactly, such as a checkpoint id; empty when none was named
 * @param expiresAt afterwards it is not read any more
 */
public record Consent(String id, String personId, String purpose, String context, Instant expiresAt) {}
