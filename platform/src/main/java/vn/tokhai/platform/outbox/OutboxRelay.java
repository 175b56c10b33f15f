package vn.tokhai.platform.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import vn.tokhai.platform.events.EventPublisher;

/**
 * Carries the outbox of the documents of one collection to Kafka, in order, at least once. The entries live in the field
 * {@value #OUTBOX} and were written together with the state they tell of; a lease on the document keeps two instances
 * from sending out of order.
 */
public final class OutboxRelay implements AutoCloseable {

    public static final String OUTBOX = "outbox";

    private static final String LEASE = "outboxLeasedUntil";
    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
    private static final Duration LEASE_TIME = Duration.ofSeconds(20);
    private static final int SWEEP = 500;

    private final MongoOperations mongo;
    private final String collection;
    private final EventPublisher publisher;
    private final Clock clock;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

    public OutboxRelay(MongoOperations mongo, String collection, EventPublisher publisher, Clock clock) {
        this.mongo = mongo;
        this.collection = collection;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Call after a write that added entries; returns at once. What fails now is found by {@link #sweep()}. */
    public void relayLater(Object documentId) {
        workers.execute(() -> {
            try {
                relay(documentId);
            } catch (RuntimeException e) {
                log.warn("Outbox of {} in {} has to wait: {}", documentId, collection, e.toString());
            }
        });
    }

    /** Sends what earlier attempts left. Reads the whole collection where the store has no index on the outbox. */
    public void sweep() {
        Query pending = Query.query(Criteria.where(OUTBOX + ".0").exists(true)).limit(SWEEP);
        pending.fields().include("_id");
        for (Document document : mongo.find(pending, Document.class, collection)) {
            relay(Objects.requireNonNull(document.get("_id")));
        }
    }

    /** Sends the entries of one document in order and removes each when Kafka has it. */
    public void relay(Object documentId) {
        while (true) {
            Document document = lease(documentId);
            if (document == null) {
                return;
            }
            try {
                for (Document entry : document.getList(OUTBOX, Document.class, List.of())) {
                    send(entry);
                    remove(documentId, entry);
                }
            } finally {
                release(documentId);
            }
        }
    }

    private void remove(Object documentId, Document entry) {
        mongo.updateFirst(
                byId(documentId), new Update().pull(OUTBOX, new Document("_id", entry.get("_id"))), collection);
    }

    private @Nullable Document lease(Object documentId) {
        Instant now = clock.instant();
        Query free = Query.query(Criteria.where("_id")
                .is(documentId)
                .and(OUTBOX + ".0")
                .exists(true)
                .orOperator(
                        Criteria.where(LEASE).exists(false),
                        Criteria.where(LEASE).lt(Date.from(now))));
        return mongo.findAndModify(
                free,
                new Update().set(LEASE, Date.from(now.plus(LEASE_TIME))),
                FindAndModifyOptions.options().returnNew(true),
                Document.class,
                collection);
    }

    private void release(Object documentId) {
        mongo.updateFirst(byId(documentId), new Update().unset(LEASE), collection);
    }

    private void send(Document entry) {
        Instant time = entry.getDate("time").toInstant();
        publisher
                .publish(
                        entry.getString("topic"),
                        entry.getString("key"),
                        entry.getString("_id"),
                        entry.getString("type"),
                        time,
                        entry.getString("payload"))
                .orTimeout(15, TimeUnit.SECONDS)
                .join();
    }

    private static Query byId(Object documentId) {
        return Query.query(Criteria.where("_id").is(documentId));
    }

    @Override
    public void close() {
        workers.close();
    }
}
