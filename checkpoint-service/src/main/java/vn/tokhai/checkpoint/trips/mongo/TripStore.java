package vn.tokhai.checkpoint.trips.mongo;

import java.time.Clock;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

import vn.tokhai.checkpoint.trips.TripEvents;
import vn.tokhai.checkpoint.trips.Trips;
import vn.tokhai.checkpoint.trips.mongo.TripDocuments.LogDocument;
import vn.tokhai.platform.events.EventPublisher;
import vn.tokhai.platform.outbox.OutboxRelay;

/** Wires the store of trips and its outbox. */
@Configuration(proxyBeanMethods = false)
class TripStore {

    @Bean
    OutboxRelay tripOutbox(MongoOperations mongo, EventPublisher publisher, Clock clock) {
        return new OutboxRelay(mongo, LogDocument.COLLECTION, publisher, clock);
    }

    @Bean
    Trips trips(MongoOperations mongo, TripEvents events, @Qualifier("tripOutbox") OutboxRelay relay) {
        return new MongoTrips(mongo, events, relay);
    }
}
