package vn.tokhai.checkpoint.trips.mongo;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.tokhai.checkpoint.trips.EndingOverdueTrips;
import vn.tokhai.checkpoint.trips.mongo.TripDocuments.LogDocument;
import vn.tokhai.platform.outbox.OutboxRelay;

/** Declares the indexes once the store is there, and ends overdue trips from then on. */
@Component
class TripUpkeep {

    private static final Logger log = LoggerFactory.getLogger(TripUpkeep.class);

    private final MongoOperations mongo;
    private final EndingOverdueTrips ending;
    private final AtomicBoolean prepared = new AtomicBoolean();

    TripUpkeep(MongoOperations mongo, EndingOverdueTrips ending) {
        this.mongo = mongo;
        this.ending = ending;
    }

    @Scheduled(fixedDelayString = "${tokhai.checkpoint.trips.end-overdue-every:1m}", initialDelayString = "PT20S")
    void keepUp() {
        try {
            if (!prepared.get()) {
                for (String field : List.of(MongoTrips.UNDER_WAY_UNTIL, OutboxRelay.OUTBOX + ".0")) {
                    mongo.indexOps(LogDocument.COLLECTION).createIndex(new Index(field, Sort.Direction.ASC).sparse());
                }
                prepared.set(true);
            }
            int ended = ending.endAll();
            if (ended > 0) {
                log.info("{} trips ended because nobody said so in time", ended);
            }
        } catch (RuntimeException e) {
            log.warn("Overdue trips have to wait: {}", e.toString());
        }
    }
}
