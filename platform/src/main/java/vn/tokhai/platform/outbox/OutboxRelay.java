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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import vn.tokhai.platform.events.EventPublisher;

/**
 * Carries the outbox of the documents of one collection to Kafka, in order, at least once. The entries live in the field
 * {@value #OUTBOX} and were written together with the state they tell of; a lease keeps two instances
 * from sending out of order.
 */
public final class OutboxRelay implements AutoCloseable {

    public static final String OUTBOX = "outbox";

    private static final String UNTIL = "until";
    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
    private static final Duration LEASE_TIME = Duration.ofSeconds(20);
    private static final int SWEEP = 500;

    /** Other instances may have died with entries unsent. */
    private static final Duration SWEEP_ANYWAY = Duration.ofMinutes(10);

    private final MongoOperations mongo;
    private final String collection;
    private final String leases;
    private final EventPublisher publisher;
    private final Clock clock;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

    /** At first there may be what the process before this one left. */
    private volatile boolean mayBeLeft = true;

    private volatile Instant sweptAt = Instant.MIN;

    public OutboxRelay(MongoOperations mongo, String collection, EventPublisher publisher, Clock clock) {
        this.mongo = mongo;
        this.collection = collection;
        this.leases = collection + "-outbox-leases";
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Call after a write that added entries; returns at once. What fails now is found by {@link #sweep()}. */
    public void relayLater(Object documentId) {
        workers.execute(() -> {
            try {
                relay(documentId);
            } catch (RuntimeException e) {
                mayBeLeft = true;
                log.warn("Outbox of {} in {} has to wait: {}", documentId, collection, e.toString());
            }
        });
    }

    /**
     * Sends what earlier attempts left: after the start until nothing is found, after a failure, and every ten minutes
     * for what another instance left. To be called often; the store, which may have to read the whole collection, is
     * asked only then.
     */
    public void sweep() {
        Instant now = clock.instant();
        if (!mayBeLeft && now.isBefore(sweptAt.plus(SWEEP_ANYWAY))) {
            return;
        }
        mayBeLeft = false;
        List<Document> left = pending();
        mayBeLeft |= !left.isEmpty();
        sweptAt = now;
        RuntimeException failure = null;
        for (Document document : left) {
            try {
                relay(Objects.requireNonNull(document.get("_id")));
            } catch (RuntimeException e) {
                // one document that cannot be sent must not hold up the others
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private List<Document> pending() {
        Query pending = Query.query(Criteria.where(OUTBOX + ".0").exists(true)).limit(SWEEP);
        pending.fields().include("_id");
        try {
            return mongo.find(pending, Document.class, collection);
        } catch (RuntimeException e) {
            mayBeLeft = true;
            throw e;
        }
    }

    /** Sends the entries of one document in order and removes each when Kafka has it. */
    public void relay(Object documentId) {
        while (!entriesOf(documentId).isEmpty()) {
            if (!lease(documentId)) {
                return;
            }
            try {
                for (Document entry : entriesOf(documentId)) {
                    send(entry);
                    remove(documentId, entry);
                }
            } finally {
                mongo.remove(byId(documentId), leases);
            }
        }
    }

    private List<Document> entriesOf(Object documentId) {
        Query outboxOnly = byId(documentId);
        outboxOnly.fields().include(OUTBOX);
        Document document = mongo.findOne(outboxOnly, Document.class, collection);
        return document == null ? List.of() : document.getList(OUTBOX, Document.class, List.of());
    }

    private void remove(Object documentId, Document entry) {
        mongo.updateFirst(
                byId(documentId), new Update().pull(OUTBOX, new Document("_id", entry.get("_id"))), collection);
    }

    /**
     * A document of its own in a collection that is almost always empty: the embedded store finds a document quickly by
     * its id alone, and taking a lease is one insert.
     */
    private boolean lease(Object documentId) {
        Instant now = clock.instant();
        mongo.remove(Query.query(Criteria.where("_id").is(documentId).and(UNTIL).lt(Date.from(now))), leases);
        try {
            mongo.insert(new Document("_id", documentId).append(UNTIL, Date.from(now.plus(LEASE_TIME))), leases);
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
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
