package vn.tokhai.checkpoint.mongo;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import vn.tokhai.checkpoint.PendingEvents;
import vn.tokhai.checkpoint.VenueKey;
import vn.tokhai.checkpoint.VenueKeyTaken;
import vn.tokhai.checkpoint.VenueKeys;
import vn.tokhai.platform.outbox.OutboxEntry;
import vn.tokhai.platform.outbox.OutboxRelay;

/** A handful of documents, one for each key that ever signed. */
class MongoVenueKeys implements VenueKeys {

    private final MongoOperations mongo;
    private final PendingEvents events;
    private final OutboxRelay relay;

    MongoVenueKeys(MongoOperations mongo, PendingEvents events, OutboxRelay relay) {
        this.mongo = mongo;
        this.events = events;
        this.relay = relay;
    }

    @Document(VenueKeyDocument.COLLECTION)
    record VenueKeyDocument(
            @Id int id,
            byte[] publicKey,
            Instant publishedAt,
            @Nullable List<OutboxEntry> outbox) {

        static final String COLLECTION = "venueKeys";

        VenueKey toKey() {
            return new VenueKey(id, publicKey, publishedAt);
        }
    }

    @Override
    public Optional<VenueKey> find(int keyId) {
        return Optional.ofNullable(mongo.findById(keyId, VenueKeyDocument.class))
                .map(VenueKeyDocument::toKey);
    }

    @Override
    public List<VenueKey> all() {
        return mongo.findAll(VenueKeyDocument.class).stream()
                .map(VenueKeyDocument::toKey)
                .sorted(Comparator.comparingInt(VenueKey::id))
                .toList();
    }

    @Override
    public void publish(VenueKey key) {
        OutboxEntry event = MongoCheckpoints.entry(events.published(key));
        try {
            mongo.insert(new VenueKeyDocument(key.id(), key.publicKey(), key.publishedAt(), List.of(event)));
        } catch (DuplicateKeyException e) {
            publishAgain(find(key.id()).orElseThrow(), key);
        }
        relay.relayLater(key.id());
    }

    /** The log may have been started anew; a compacted topic bears the repetition. */
    private void publishAgain(VenueKey known, VenueKey key) {
        if (!Arrays.equals(known.publicKey(), key.publicKey())) {
            throw new VenueKeyTaken(key.id());
        }
        mongo.updateFirst(
                Query.query(Criteria.where("_id")
                        .is(key.id())
                        .and(OutboxRelay.OUTBOX + ".0")
                        .exists(false)),
                new Update().push(OutboxRelay.OUTBOX, MongoCheckpoints.entry(events.published(known))),
                VenueKeyDocument.class);
    }
}
