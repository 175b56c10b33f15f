package vn.tokhai.otp.mongo;

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

/**
 * Deletes what no limit counts any more: a day after the last message nothing about a phone is left (R29). A job and not a
 * TTL index, since the embedded store does not expire documents.
 */
@Component
class ExpiredPasscodes {

    private static final Logger log = LoggerFactory.getLogger(ExpiredPasscodes.class);

    private final MongoOperations mongo;
    private final Clock clock;
    private boolean indexed;

    ExpiredPasscodes(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT30S")
    void purgeWhenDue() {
        try {
            purge();
        } catch (DataAccessException e) {
            log.warn(
                    "Expired passcodes stay until the next round: {}",
                    e.getClass().getSimpleName());
        }
    }

    long purge() {
        if (!indexed) {
            index(PasscodesDocument.class);
            index(MongoSendCounters.CounterDocument.class);
            indexed = true;
        }
        return purge(PasscodesDocument.class) + purge(MongoSendCounters.CounterDocument.class);
    }

    /** With the first round and not at start, so that the service starts before its store. */
    private void index(Class<?> documents) {
        mongo.indexOps(documents).createIndex(new Index("purgeAfter", Sort.Direction.ASC).named("purge"));
    }

    private long purge(Class<?> documents) {
        return mongo.remove(query(where("purgeAfter").lt(clock.instant())), documents)
                .getDeletedCount();
    }
}
