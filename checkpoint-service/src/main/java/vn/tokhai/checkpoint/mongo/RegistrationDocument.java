package vn.tokhai.checkpoint.mongo;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Makes registering idempotent: the first insert under an id wins.
 *
 * @param id {@code <person id>:<request id>}
 * @param fingerprint digest of what was asked for
 */
@Document("registrations")
record RegistrationDocument(@Id String id, String checkpointId, String fingerprint) {}
