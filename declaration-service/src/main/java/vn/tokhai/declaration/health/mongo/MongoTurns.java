package vn.tokhai.declaration.health.mongo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import vn.tokhai.declaration.health.Turns;

/** A turn is a document while it lasts; marks are kept apart. */
@Repository
class MongoTurns implements Turns {

    private final MongoOperations mongo;
    private final Clock clock;

    MongoTurns(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Document("health-turns")
    record TurnDocument(@Id String id, Instant until) {}

    @Document("health-marks")
    record MarkDocument(@Id String id, String mark, Instant at) {}

    @Override
    public boolean take(String work, Duration longest) {
        Instant now = clock.instant();
        // the collection is almost always empty, so the second field costs nothing
        mongo.remove(Query.query(Criteria.where("_id").is(work).and("until").lt(now)), TurnDocument.class);
        try {
            mongo.insert(new TurnDocument(work, now.plus(longest)));
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    @Override
    public void giveBack(String work) {
        mongo.remove(Query.query(Criteria.where("_id").is(work)), TurnDocument.class);
    }

    @Override
    public Optional<String> markOf(String work) {
        return Optional.ofNullable(mongo.findById(work, MarkDocument.class)).map(MarkDocument::mark);
    }

    @Override
    public void mark(String work, String mark) {
        mongo.upsert(
                Query.query(Criteria.where("_id").is(work)),
                new Update().set("mark", mark).set("at", clock.instant()),
                MarkDocument.class);
    }
}
