package vn.tokhai.declaration.protection.mongo;

import java.time.Instant;
import java.util.List;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.protection.QuietPeople;

/** By id, so that the walk is the same on every store; the embedded one reads everybody for a page. */
@Repository
class MongoQuietPeople implements QuietPeople {

    private static final String WALKS = "retention-walks";
    private static final String WALK = "people";
    private static final String POSITION = "position";

    private final MongoOperations mongo;

    MongoQuietPeople(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Page registeredBefore(Instant cutoff, @Nullable PersonId after, int limit) {
        Criteria old = Criteria.where("registeredAt").lt(cutoff);
        Query next = Query.query(after == null ? old : old.and("_id").gt(after.toString()));
        next.with(Sort.by("_id")).limit(limit).fields().include("_id");
        List<PersonId> found = mongo.find(next, Document.class, "people").stream()
                .flatMap(person -> PersonId.parse(person.getString("_id")).stream())
                .toList();
        return new Page(found, found.isEmpty() ? null : found.getLast());
    }

    @Override
    public @Nullable PersonId position() {
        Document walk = mongo.findById(WALK, Document.class, WALKS);
        String position = walk == null ? null : walk.getString(POSITION);
        return position == null ? null : PersonId.parse(position).orElse(null);
    }

    @Override
    public void moveTo(@Nullable PersonId position) {
        mongo.save(new Document("_id", WALK).append(POSITION, position == null ? null : position.toString()), WALKS);
    }
}
