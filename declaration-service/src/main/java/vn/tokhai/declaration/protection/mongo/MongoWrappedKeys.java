package vn.tokhai.declaration.protection.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.protection.WrappedKeys;

/** Three fields of the collection of people. A page reads all of it on the embedded store, and an index elsewhere. */
@Repository
class MongoWrappedKeys implements WrappedKeys {

    private static final String PEOPLE = "people";
    private static final String KEY = "key";
    private static final String VERSION = "version";

    private final MongoOperations mongo;

    MongoWrappedKeys(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Page page(@Nullable PersonId after, int limit) {
        Query next =
                after == null ? new Query() : Query.query(Criteria.where("_id").gt(after.toString()));
        next.with(Sort.by("_id")).limit(limit).fields().include(VERSION, KEY);
        List<WrappedKey> keys = new ArrayList<>();
        PersonId last = null;
        List<Document> found = mongo.find(next, Document.class, PEOPLE);
        for (Document document : found) {
            last = idOf(document);
            keyOf(document).ifPresent(keys::add);
        }
        return new Page(keys, last, found.size());
    }

    @Override
    public Optional<WrappedKey> find(PersonId person) {
        Query one = Query.query(Criteria.where("_id").is(person.toString()));
        one.fields().include(VERSION, KEY);
        return Optional.ofNullable(mongo.findOne(one, Document.class, PEOPLE)).flatMap(MongoWrappedKeys::keyOf);
    }

    /** The version stays: nobody who changes the person meanwhile has to begin again, and erasing raises it. */
    @Override
    public boolean replace(WrappedKey read, byte[] key) {
        Query unchanged = Query.query(Criteria.where("_id")
                .is(read.personId().toString())
                .and(VERSION)
                .is(read.version()));
        return mongo.updateFirst(unchanged, Update.update(KEY, new Binary(key)), PEOPLE)
                        .getModifiedCount()
                == 1;
    }

    private static Optional<WrappedKey> keyOf(Document document) {
        Binary key = document.get(KEY, Binary.class);
        return key == null
                ? Optional.empty()
                : Optional.of(new WrappedKey(
                        idOf(document),
                        ((Number) Objects.requireNonNull(document.get(VERSION))).longValue(),
                        key.getData()));
    }

    private static PersonId idOf(Document document) {
        return PersonId.parse(document.getString("_id")).orElseThrow();
    }
}
