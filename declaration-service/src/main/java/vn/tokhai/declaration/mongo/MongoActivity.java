package vn.tokhai.declaration.mongo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

import vn.tokhai.declaration.Activity;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.PersonalRecords;

/** One small document per person, written once a day at most. */
@Repository
class MongoActivity implements Activity, PersonalRecords {

    private final MongoOperations mongo;

    MongoActivity(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Document("activity")
    record ActivityDocument(@Id String personId, Instant seenOn) {}

    @Override
    public void seen(PersonId person, Instant at) {
        Instant day = at.truncatedTo(ChronoUnit.DAYS);
        if (lastSeen(person).filter(known -> !known.isBefore(day)).isEmpty()) {
            mongo.save(new ActivityDocument(person.toString(), day));
        }
    }

    @Override
    public Optional<Instant> lastSeen(PersonId person) {
        return Optional.ofNullable(mongo.findById(person.toString(), ActivityDocument.class))
                .map(ActivityDocument::seenOn);
    }

    @Override
    public String kind() {
        return "profile";
    }

    @Override
    public long forget(PersonId person) {
        return mongo.remove(Query.query(Criteria.where("_id").is(person.toString())), ActivityDocument.class)
                .getDeletedCount();
    }
}
