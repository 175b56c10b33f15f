package vn.tokhai.otp.messages.mongo;

import java.time.Clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** Deletes what is not needed any more (R29). A job and not a TTL index, since the embedded store does not expire documents. */
@Component
class ExpiredMessages {

    private static final Logger log = LoggerFactory.getLogger(ExpiredMessages.class);

    private final MongoOperations mongo;
    private final Clock clock;
    private boolean indexed;

    ExpiredMessages(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
    void purgeWhenDue() {
        try {
            purge();
        } catch (DataAccessException e) {
            log.warn("Old messages stay until the next round: {}", e.getClass().getSimpleName());
        }
    }

    long purge() {
        if (!indexed) {
            index(MongoMessages.MessageDocument.class);
            index(MongoReceipts.ReceiptDocument.class);
            indexed = true;
        }
        return purge(MongoMessages.MessageDocument.class) + purge(MongoReceipts.ReceiptDocument.class);
    }

    private void index(Class<?> documents) {
        mongo.indexOps(documents).createIndex(new Index("purgeAfter", Sort.Direction.ASC).named("purge"));
    }

    private long purge(Class<?> documents) {
        return mongo.remove(query(where("purgeAfter").lt(clock.instant())), documents)
                .getDeletedCount();
    }
}
