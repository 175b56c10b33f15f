package vn.tokhai.otp.messages.mongo;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Repository;

import vn.tokhai.otp.PersonId;
import vn.tokhai.otp.messages.Message;
import vn.tokhai.otp.messages.Messages;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** One document for each request; the version makes every write conditional. */
@Repository
class MongoMessages implements Messages {

    /** As long as a request can come again: its topic keeps it 30 days. */
    static final Duration KEPT = Duration.ofDays(31);

    private final MongoOperations mongo;

    MongoMessages(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Document("messages")
    record MessageDocument(
            @Id String id,
            long version,
            String personId,
            String state,
            Instant at,
            @Nullable String attempt,
            @Nullable Instant leaseEndsAt,
            @Nullable String provider,
            @Nullable String messageId,
            @Nullable String reason,
            Instant purgeAfter) {

        static MessageDocument of(Message message, long version) {
            Message.Attempt attempt = message.attempt();
            return new MessageDocument(
                    message.id(),
                    version,
                    message.person().toString(),
                    message.state().name(),
                    message.at(),
                    attempt == null ? null : attempt.id(),
                    attempt == null ? null : attempt.leaseEndsAt(),
                    message.provider(),
                    message.messageId(),
                    message.reason(),
                    message.at().plus(KEPT));
        }

        Message toModel() {
            return new Message(
                    id,
                    new PersonId(UUID.fromString(personId)),
                    Message.State.valueOf(state),
                    at,
                    attempt == null || leaseEndsAt == null ? null : new Message.Attempt(attempt, leaseEndsAt),
                    provider,
                    messageId,
                    reason,
                    version);
        }
    }

    @Override
    public Optional<Message> find(String id) {
        return Optional.ofNullable(mongo.findById(id, MessageDocument.class)).map(MessageDocument::toModel);
    }

    @Override
    public boolean save(Message changed) {
        MessageDocument document = MessageDocument.of(changed, changed.version() + 1);
        if (changed.version() > 0) {
            var unchanged = where("_id").is(document.id()).and("version").is(changed.version());
            return mongo.replace(query(unchanged), document).getModifiedCount() == 1;
        }
        try {
            mongo.insert(document);
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }
}
