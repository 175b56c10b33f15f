package vn.tokhai.checkpoint.safety.mongo;

import java.time.Clock;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

import vn.tokhai.checkpoint.safety.Nodes;
import vn.tokhai.checkpoint.safety.Placements;
import vn.tokhai.checkpoint.safety.SafetyRecords;
import vn.tokhai.platform.events.EventPublisher;
import vn.tokhai.platform.outbox.OutboxRelay;

/** Wires the stores of this feature and their outboxes. */
@Configuration(proxyBeanMethods = false)
class SafetyMongoConfiguration {

    @Bean
    OutboxRelay safetyRecordOutbox(MongoOperations mongo, EventPublisher publisher, Clock clock) {
        return new OutboxRelay(mongo, RecordDocument.COLLECTION, publisher, clock);
    }

    @Bean
    OutboxRelay safetyNodeOutbox(MongoOperations mongo, EventPublisher publisher, Clock clock) {
        return new OutboxRelay(mongo, MongoNodes.COLLECTION, publisher, clock);
    }

    @Bean
    SafetyRecords safetyRecords(MongoOperations mongo, @Qualifier("safetyRecordOutbox") OutboxRelay relay) {
        return new MongoSafetyRecords(mongo, relay);
    }

    @Bean
    Nodes safetyNodes(MongoOperations mongo, @Qualifier("safetyNodeOutbox") OutboxRelay relay) {
        return new MongoNodes(mongo, relay);
    }

    @Bean
    Placements safetyPlacements(MongoOperations mongo) {
        return new MongoPlacements(mongo);
    }
}
