package vn.tokhai.checkpoint.safety.mongo;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import vn.tokhai.checkpoint.PlaceId;

/** What the collections of this feature do alike with ids. */
final class Ids {

    static Set<PlaceId> stored(MongoOperations mongo, String collection, Collection<PlaceId> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        Query query = Query.query(
                Criteria.where("_id").in(ids.stream().map(PlaceId::toString).toList()));
        query.fields().include("_id");
        return mongo.find(query, Document.class, collection).stream()
                .map(found -> RecordDocument.placeId(Objects.requireNonNull(found.getString("_id"))))
                .collect(Collectors.toSet());
    }

    /** Two first ones at once: the second finds the document of the first. */
    static void upsert(MongoOperations mongo, Query query, Update update, String collection) {
        try {
            mongo.upsert(query, update, collection);
        } catch (DuplicateKeyException e) {
            mongo.upsert(query, update, collection);
        }
    }

    private Ids() {}
}
