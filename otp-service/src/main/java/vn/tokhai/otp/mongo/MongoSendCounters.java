package vn.tokhai.otp.mongo;

import java.time.Instant;
import java.util.OptionalLong;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import vn.tokhai.otp.SendCounters;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** One document for each counter and window; it grows only while it is below its limit. */
@Repository
class MongoSendCounters implements SendCounters {

    private final MongoOperations mongo;

    MongoSendCounters(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Document("send_counters")
    record CounterDocument(@Id String id, long count, Instant purgeAfter) {}

    @Override
    public OptionalLong take(Counter counter, long limit) {
        if (limit < 1) {
            return OptionalLong.empty();
        }
        OptionalLong taken = increment(counter, limit);
        if (taken.isPresent()) {
            return taken;
        }
        // Absent or full. Not an upsert: two first ones at the same time would fail instead of counting two.
        try {
            mongo.insert(new CounterDocument(counter.id(), 1, counter.endsAt()));
            return OptionalLong.of(1);
        } catch (DuplicateKeyException _) {
            return increment(counter, limit);
        }
    }

    @Override
    public void giveBack(Counter counter) {
        mongo.updateFirst(
                query(where("_id").is(counter.id()).and("count").gt(0)),
                new Update().inc("count", -1),
                CounterDocument.class);
    }

    private OptionalLong increment(Counter counter, long limit) {
        CounterDocument after = mongo.findAndModify(
                query(where("_id").is(counter.id()).and("count").lt(limit)),
                new Update().inc("count", 1),
                FindAndModifyOptions.options().returnNew(true),
                CounterDocument.class);
        return after == null ? OptionalLong.empty() : OptionalLong.of(after.count());
    }
}
