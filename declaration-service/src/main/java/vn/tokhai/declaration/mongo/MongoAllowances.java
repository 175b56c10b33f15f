package vn.tokhai.declaration.mongo;

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
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

import vn.tokhai.declaration.Allowances;

/** One counter per thing, person and period. */
@Repository
class MongoAllowances implements Allowances {

    private final MongoOperations mongo;
    private final Clock clock;

    MongoAllowances(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Document("allowances")
    record AllowanceDocument(@Id String id, int used, Instant until) {}

    @Override
    public Optional<Duration> take(String what, String who, int limit, Duration period) {
        Instant now = clock.instant();
        long index = now.getEpochSecond() / period.toSeconds();
        Instant until = Instant.ofEpochSecond((index + 1) * period.toSeconds());
        AllowanceDocument counted = count(what + ":" + who + ":" + index, until);
        return counted != null && counted.used() <= limit
                ? Optional.empty()
                : Optional.of(Duration.between(now, until));
    }

    /** The store does not expire documents by itself everywhere. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void forgetPastPeriods() {
        mongo.remove(Query.query(Criteria.where("until").lt(clock.instant())), AllowanceDocument.class);
    }

    private @Nullable AllowanceDocument count(String id, Instant until) {
        try {
            return increment(id, until);
        } catch (DuplicateKeyException e) {
            // two first tries of a period met; the document is there now
            return increment(id, until);
        }
    }

    private @Nullable AllowanceDocument increment(String id, Instant until) {
        return mongo.findAndModify(
                Query.query(Criteria.where("_id").is(id)),
                new Update().inc("used", 1).setOnInsert("until", until),
                FindAndModifyOptions.options().upsert(true).returnNew(true),
                AllowanceDocument.class);
    }
}
