package vn.tokhai.checkpoint.mongo;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import vn.tokhai.checkpoint.PlaceId;

/**
 * Documents that lead to checkpoints by {@code _id}, since the embedded store has no other index. May lead nowhere, or to a
 * checkpoint that does not know the person or unit (any more).
 */
final class Pointers {

    private final MongoOperations mongo;

    Pointers(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Document("people")
    record PersonDocument(@Id String id, @Nullable List<String> checkpoints) {}

    @Document("units")
    record UnitDocument(@Id String id, String checkpointId) {}

    void remember(String personId, PlaceId checkpoint) {
        Update update = new Update().addToSet("checkpoints", checkpoint.toString());
        try {
            mongo.upsert(person(personId), update, PersonDocument.class);
        } catch (DuplicateKeyException e) {
            // Two first checkpoints at once: the document is there now.
            mongo.upsert(person(personId), update, PersonDocument.class);
        }
    }

    void forget(String personId, PlaceId checkpoint) {
        mongo.updateFirst(
                person(personId), new Update().pull("checkpoints", checkpoint.toString()), PersonDocument.class);
    }

    /** Oldest first. */
    List<String> checkpointsOf(String personId) {
        PersonDocument found = mongo.findById(personId, PersonDocument.class);
        return found == null ? List.of() : Objects.requireNonNullElse(found.checkpoints(), List.of());
    }

    void own(PlaceId unit, PlaceId checkpoint) {
        mongo.save(new UnitDocument(unit.toString(), checkpoint.toString()));
    }

    Optional<PlaceId> checkpointOf(PlaceId unit) {
        return Optional.ofNullable(mongo.findById(unit.toString(), UnitDocument.class))
                .map(document -> CheckpointDocument.id(document.checkpointId()));
    }

    private static Query person(String personId) {
        return Query.query(Criteria.where("_id").is(personId));
    }
}
