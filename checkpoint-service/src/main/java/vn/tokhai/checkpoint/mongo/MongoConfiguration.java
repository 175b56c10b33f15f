package vn.tokhai.checkpoint.mongo;

import java.time.Clock;
import java.util.concurrent.TimeUnit;

import com.mongodb.WriteConcern;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

import vn.tokhai.checkpoint.BulkCheckpoints;
import vn.tokhai.checkpoint.Checkpoints;
import vn.tokhai.checkpoint.ContactNumbers;
import vn.tokhai.checkpoint.PendingEvents;
import vn.tokhai.checkpoint.VenueKeys;
import vn.tokhai.platform.events.EventPublisher;
import vn.tokhai.platform.outbox.OutboxRelay;

/** Wires the store and the outboxes of its two collections. */
@Configuration(proxyBeanMethods = false)
public class MongoConfiguration {

    /** A write counts when most members have it; a missing store is noticed before the caller gives up. */
    @Bean
    MongoClientSettingsBuilderCustomizer durableAndImpatient() {
        return settings -> settings.writeConcern(WriteConcern.MAJORITY)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(3, TimeUnit.SECONDS))
                .applyToSocketSettings(
                        socket -> socket.connectTimeout(2, TimeUnit.SECONDS).readTimeout(10, TimeUnit.SECONDS));
    }

    @Bean
    OutboxRelay checkpointOutbox(MongoOperations mongo, EventPublisher publisher, Clock clock) {
        return new OutboxRelay(mongo, CheckpointDocument.COLLECTION, publisher, clock);
    }

    @Bean
    OutboxRelay venueKeyOutbox(MongoOperations mongo, EventPublisher publisher, Clock clock) {
        return new OutboxRelay(mongo, MongoVenueKeys.VenueKeyDocument.COLLECTION, publisher, clock);
    }

    @Bean
    Checkpoints checkpoints(
            MongoOperations mongo,
            ContactNumbers numbers,
            PendingEvents events,
            @Qualifier("checkpointOutbox") OutboxRelay relay) {
        return new MongoCheckpoints(mongo, numbers, events, relay);
    }

    @Bean
    BulkCheckpoints bulkCheckpoints(
            MongoOperations mongo,
            ContactNumbers numbers,
            PendingEvents events,
            @Qualifier("checkpointOutbox") OutboxRelay relay,
            EventPublisher publisher) {
        return new MongoBulkCheckpoints(mongo, numbers, events, relay, publisher);
    }

    @Bean
    VenueKeys venueKeys(MongoOperations mongo, PendingEvents events, @Qualifier("venueKeyOutbox") OutboxRelay relay) {
        return new MongoVenueKeys(mongo, events, relay);
    }
}
