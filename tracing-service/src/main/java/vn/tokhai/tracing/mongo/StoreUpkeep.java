package vn.tokhai.tracing.mongo;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.tokhai.platform.outbox.OutboxRelay;

/** Creates the indexes once the store is there, and sends what outboxes still hold. */
@Component
class StoreUpkeep {

    private static final Logger log = LoggerFactory.getLogger(StoreUpkeep.class);

    private final MongoOperations mongo;
    private final OutboxRelay relay;
    private boolean indexed;

    StoreUpkeep(MongoOperations mongo, OutboxRelay relay) {
        this.mongo = mongo;
        this.relay = relay;
    }

    @Scheduled(fixedDelayString = "${tokhai.tracing.outbox-sweep}")
    void look() {
        try {
            ensureIndexes();
            relay.sweep();
        } catch (RuntimeException e) {
            log.warn("Upkeep of the store has to wait: {}", e.toString());
        }
    }

    /**
     * Lists of contacts and trails need no index but the one on their ids. Conditional writes ask for id and version; the
     * embedded store serves a question by an index on exactly its fields, and by a scan of everything without one.
     */
    private synchronized void ensureIndexes() {
        if (indexed) {
            return;
        }
        for (String collection :
                List.of(CaseDocument.COLLECTION, ContactDocument.COLLECTION, TrailDocument.COLLECTION)) {
            mongo.indexOps(collection)
                    .createIndex(new Index("_id", Direction.ASC)
                            .on("version", Direction.ASC)
                            .unique());
        }
        var cases = mongo.indexOps(CaseDocument.COLLECTION);
        cases.createIndex(new Index("areaPath", Direction.ASC).on("openedAt", Direction.DESC));
        cases.createIndex(new Index("openedAt", Direction.DESC));
        cases.createIndex(new Index("outbox.0", Direction.ASC).named("outbox").sparse());
        indexed = true;
    }
}
