package vn.tokhai.checkpoint.safety.mongo;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.tokhai.checkpoint.safety.FindingOverdue;
import vn.tokhai.platform.outbox.OutboxRelay;

/** Makes the indexes once the store is there, and looks for places that are overdue. */
@Component
class SafetyUpkeep {

    private static final Logger log = LoggerFactory.getLogger(SafetyUpkeep.class);

    private final MongoOperations mongo;
    private final FindingOverdue finding;
    private final AtomicBoolean prepared = new AtomicBoolean();

    SafetyUpkeep(MongoOperations mongo, FindingOverdue finding) {
        this.mongo = mongo;
        this.finding = finding;
    }

    @Scheduled(fixedDelayString = "${tokhai.checkpoint.upkeep-every:30s}")
    void makeIndexes() {
        if (!prepared.get()) {
            attempt(() -> {
                prepare();
                prepared.set(true);
            });
        }
    }

    @Scheduled(fixedDelayString = "${tokhai.checkpoint.safety.overdue-every:5m}")
    void findOverdue() {
        attempt(finding::find);
    }

    private static void attempt(Runnable step) {
        try {
            step.run();
        } catch (DataAccessException e) {
            log.warn("The store is not there yet: {}", e.getMessage());
        } catch (RuntimeException e) {
            log.warn("Safety upkeep has to wait: {}", e.toString());
        }
    }

    /**
     * Conditional writes ask for id and version: the embedded store serves a question by an index on exactly its fields, and
     * by a scan of everything without one.
     */
    private void prepare() {
        for (String collection : List.of(
                RecordDocument.COLLECTION, MongoNodes.COLLECTION, MongoPlacements.PlacementDocument.COLLECTION)) {
            mongo.indexOps(collection)
                    .createIndex(new Index("_id", Sort.Direction.ASC)
                            .on("version", Sort.Direction.ASC)
                            .unique());
        }
        for (String collection : List.of(RecordDocument.COLLECTION, MongoNodes.COLLECTION)) {
            mongo.indexOps(collection).createIndex(new Index(OutboxRelay.OUTBOX + ".0", Sort.Direction.ASC).sparse());
        }
    }
}
