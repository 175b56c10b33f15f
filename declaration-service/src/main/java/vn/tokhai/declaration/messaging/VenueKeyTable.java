package vn.tokhai.declaration.messaging;

import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.tokhai.contracts.Topics;
import vn.tokhai.contracts.checkpoint.VenueKeyPublished;
import vn.tokhai.declaration.VenueKeys;
import vn.tokhai.platform.events.EventReader;
import vn.tokhai.platform.events.TableFeed;
import vn.tokhai.platform.events.TopicTable;

/** The published keys of venue codes. A key once known stays, even if its record goes. */
@Component
class VenueKeyTable implements VenueKeys, TopicTable {

    private final EventReader events;
    private final ObjectProvider<TableFeed> feed;
    private final ConcurrentMap<Integer, byte[]> keys = new ConcurrentHashMap<>();

    VenueKeyTable(EventReader events, ObjectProvider<TableFeed> feed) {
        this.events = events;
        this.feed = feed;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.VENUE_KEYS.name());
    }

    @Override
    public void read(ConsumerRecord<String, String> event) {
        events.read(event.topic(), event.value(), VenueKeyPublished.class)
                .ifPresent(key -> keys.put(key.keyId(), Base64.getUrlDecoder().decode(key.publicKey())));
    }

    @Override
    public Optional<byte[]> find(int keyId) {
        return Optional.ofNullable(keys.get(keyId));
    }

    @Override
    public boolean loaded() {
        return feed.getObject().loaded();
    }
}
