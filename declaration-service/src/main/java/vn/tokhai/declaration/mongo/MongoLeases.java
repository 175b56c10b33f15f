package vn.tokhai.declaration.mongo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import vn.tokhai.declaration.Leases;

/** One document per job; taking a free one is an insert, so one of many wins. */
@Repository
class MongoLeases implements Leases {

    private final MongoOperations mongo;
    private final Clock clock;

    MongoLeases(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Document("leases")
    record LeaseDocument(@Id String id, String holder, Instant until) {}

    @Override
    public boolean take(String job, String holder, Duration time) {
        Instant now = clock.instant();
        Query held = Query.query(Criteria.where("_id").is(job).and("holder").is(holder));
        if (mongo.updateFirst(held, Update.update("until", now.plus(time)), LeaseDocument.class)
                        .getMatchedCount()
                == 1) {
            return true;
        }
        mongo.remove(Query.query(Criteria.where("_id").is(job).and("until").lt(now)), LeaseDocument.class);
        try {
            mongo.insert(new LeaseDocument(job, holder, now.plus(time)));
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    @Override
    public void release(String job, String holder) {
        mongo.remove(Query.query(Criteria.where("_id").is(job).and("holder").is(holder)), LeaseDocument.class);
    }
}
