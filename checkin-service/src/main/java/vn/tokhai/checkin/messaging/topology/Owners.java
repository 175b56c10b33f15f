package vn.tokhai.checkin.messaging.topology;

import java.util.Optional;

import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KeyQueryMetadata;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.state.HostInfo;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyWindowStore;
import org.springframework.stereotype.Component;

/** Which instance holds the state of a key. */
@Component
class Owners {

    private static final Serializer<String> KEY = new StringSerializer();

    private final VisitStreams streams;
    private final HostInfo self;

    Owners(VisitStreams streams, StreamsSettings settings) {
        this.streams = streams;
        this.self = HostInfo.buildFromEndpoint(settings.applicationServer());
    }

    /** @return empty while nobody is known to own it */
    Optional<Owner> of(String store, String key) {
        return streams.current()
                .filter(running -> running.state().isRunningOrRebalancing())
                .map(running -> running.queryMetadataForKey(store, key, KEY))
                .filter(metadata -> !metadata.equals(KeyQueryMetadata.NOT_AVAILABLE))
                .map(metadata -> new Owner(
                        metadata.activeHost(),
                        metadata.partition(),
                        metadata.activeHost().equals(self)));
    }

    /**
     * The part of a store that holds one partition.
     *
     * @throws org.apache.kafka.streams.errors.InvalidStateStoreException while it is not here, or not complete
     */
    <V> Optional<ReadOnlyWindowStore<String, V>> storeHere(String store, String key) {
        Optional<KafkaStreams> running = streams.current();
        return of(store, key)
                .filter(Owner::here)
                .flatMap(owner -> running.map(instance -> instance.store(
                        StoreQueryParameters.fromNameAndType(store, QueryableStoreTypes.<String, V>windowStore())
                                .withPartition(owner.partition()))));
    }

    record Owner(HostInfo host, int partition, boolean here) {}
}
