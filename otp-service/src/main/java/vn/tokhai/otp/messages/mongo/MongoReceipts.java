package vn.tokhai.otp.messages.mongo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import vn.tokhai.otp.DeliveryReceipts.Fate;
import vn.tokhai.otp.messages.Receipts;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** One document for each message of a provider; each side writes its half and sees whether the other one is there. */
@Repository
class MongoReceipts implements Receipts {

    /** Telcos try for three days at most. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final MongoOperations mongo;
    private final Clock clock;

    MongoReceipts(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Document("message_receipts")
    record ReceiptDocument(
            @Id String id,
            @Nullable String requestId,
            @Nullable Fate fate,
            Instant purgeAfter) {}

    @Override
    public Optional<Fate> expect(String provider, String messageId, String requestId) {
        return Optional.ofNullable(
                merged(id(provider, messageId), "requestId", requestId).fate());
    }

    @Override
    public Optional<String> keep(String provider, String messageId, Fate fate) {
        return Optional.ofNullable(
                merged(id(provider, messageId), "fate", fate.name()).requestId());
    }

    private static String id(String provider, String messageId) {
        return provider + "|" + messageId;
    }

    private ReceiptDocument merged(String id, String field, String value) {
        try {
            return written(id, field, value);
        } catch (DuplicateKeyException _) {
            // Both halves came at the same moment; now the document is there.
            return written(id, field, value);
        }
    }

    private ReceiptDocument written(String id, String field, String value) {
        ReceiptDocument after = mongo.findAndModify(
                query(where("_id").is(id)),
                new Update()
                        .set(field, value)
                        .setOnInsert("purgeAfter", clock.instant().plus(KEPT)),
                FindAndModifyOptions.options().upsert(true).returnNew(true),
                ReceiptDocument.class);
        if (after == null) {
            throw new IllegalStateException("An upsert gave no document");
        }
        return after;
    }
}
