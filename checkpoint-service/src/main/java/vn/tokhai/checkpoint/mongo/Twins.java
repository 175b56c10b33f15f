package vn.tokhai.checkpoint.mongo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.InsertManyOptions;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

import vn.tokhai.checkpoint.Checkpoint;
import vn.tokhai.checkpoint.Details;
import vn.tokhai.checkpoint.PlaceId;

/**
 * Finds places with the same name, address and area by {@code _id}. An entry may lead to a place that is called otherwise by
 * now; readers check.
 */
final class Twins {

    private static final String COLLECTION = "placeTwins";
    private static final String PLACE = "checkpointId";

    private final MongoOperations mongo;

    Twins(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** The same for places whose names differ in capitals and blanks alone. */
    static String keyOf(Details details) {
        String all = details.area() + "\u0000" + plain(details.name()) + "\u0000" + plain(details.addressLine());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
    }

    /** The first place under a key stays there. */
    void note(Checkpoint checkpoint) {
        claim(Map.of(keyOf(checkpoint.details()), checkpoint.id()));
    }

    /** @return the places that had taken a key before */
    Map<String, PlaceId> claim(Map<String, PlaceId> wanted) {
        List<Document> entries = wanted.entrySet().stream()
                .map(each -> new Document("_id", each.getKey())
                        .append(PLACE, each.getValue().toString()))
                .toList();
        try {
            mongo.getCollection(COLLECTION).insertMany(entries, new InsertManyOptions().ordered(false));
            return Map.of();
        } catch (MongoBulkWriteException e) {
            return find(Duplicates.in(e, entries).stream()
                    .map(entry -> entry.getString("_id"))
                    .toList());
        }
    }

    void lead(String key, PlaceId place) {
        mongo.save(new Document("_id", key).append(PLACE, place.toString()), COLLECTION);
    }

    private Map<String, PlaceId> find(Collection<String> keys) {
        Map<String, PlaceId> found = new HashMap<>();
        mongo.getCollection(COLLECTION)
                .find(new Document("_id", new Document("$in", keys)))
                .forEach(entry -> found.put(entry.getString("_id"), CheckpointDocument.id(entry.getString(PLACE))));
        return found;
    }
}
