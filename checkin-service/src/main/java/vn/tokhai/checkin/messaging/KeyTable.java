package vn.tokhai.checkin.messaging;

import java.security.PublicKey;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.stereotype.Component;

import vn.tokhai.checkin.CodeKeys;
import vn.tokhai.checkin.Ed25519;
import vn.tokhai.contracts.Topics;
import vn.tokhai.contracts.checkpoint.VenueKeyPublished;
import vn.tokhai.contracts.declaration.PersonalCodeKeyPublished;
import vn.tokhai.platform.events.EventReader;
import vn.tokhai.platform.events.TopicTable;

/** The published keys. A key once known stays, even if its record goes. */
@Component
class KeyTable implements CodeKeys, TopicTable {

    private static final String VENUE = Topics.VENUE_KEYS.name();
    private static final String PERSONAL = Topics.PERSONAL_CODE_KEYS.name();

    private final EventReader events;
    private final ConcurrentMap<Integer, PublicKey> venueKeys = new ConcurrentHashMap<>();
    private final ConcurrentMap<Integer, PublicKey> personalKeys = new ConcurrentHashMap<>();

    KeyTable(EventReader events) {
        this.events = events;
    }

    @Override
    public Set<String> topics() {
        return Set.of(VENUE, PERSONAL);
    }

    @Override
    public void read(ConsumerRecord<String, String> event) {
        if (event.topic().equals(VENUE)) {
            events.read(VENUE, event.value(), VenueKeyPublished.class)
                    .ifPresent(key -> venueKeys.put(key.keyId(), decoded(key.publicKey())));
        } else {
            events.read(PERSONAL, event.value(), PersonalCodeKeyPublished.class)
                    .ifPresent(key -> personalKeys.put(key.keyId(), decoded(key.publicKey())));
        }
    }

    @Override
    public Optional<PublicKey> venueKey(int keyId) {
        return Optional.ofNullable(venueKeys.get(keyId));
    }

    @Override
    public Optional<PublicKey> personalKey(int keyId) {
        return Optional.ofNullable(personalKeys.get(keyId));
    }

    private static PublicKey decoded(String key) {
        return Ed25519.publicKey(Base64.getUrlDecoder().decode(key));
    }
}
