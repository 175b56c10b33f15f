package vn.tokhai.declaration.health.mongo;

import java.time.Clock;
import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

import vn.tokhai.platform.events.EventPublisher;
import vn.tokhai.platform.outbox.OutboxRelay;

/** The collections whose documents carry events. */
@Configuration(proxyBeanMethods = false)
class HealthStore {

    static final List<String> WITH_OUTBOX = List.of(
            SupervisionDocument.COLLECTION,
            ReportDayDocument.COLLECTION,
            MongoHealthDangers.COLLECTION,
            MongoBoards.COLLECTION,
            MongoLockdowns.COLLECTION);

    @Bean
    OutboxRelay supervisionsRelay(MongoOperations mongo, EventPublisher publisher, Clock clock) {
        return new OutboxRelay(mongo, SupervisionDocument.COLLECTION, publisher, clock);
    }

    @Bean
    OutboxRelay reportDaysRelay(MongoOperations mongo, EventPublisher publisher, Clock clock) {
        return new OutboxRelay(mongo, ReportDayDocument.COLLECTION, publisher, clock);
    }

    @Bean
    OutboxRelay dangersRelay(MongoOperations mongo, EventPublisher publisher, Clock clock) {
        return new OutboxRelay(mongo, MongoHealthDangers.COLLECTION, publisher, clock);
    }

    @Bean
    OutboxRelay lockdownsRelay(MongoOperations mongo, EventPublisher publisher, Clock clock) {
        return new OutboxRelay(mongo, MongoLockdowns.COLLECTION, publisher, clock);
    }

    @Bean
    OutboxRelay boardsRelay(MongoOperations mongo, EventPublisher publisher, Clock clock) {
        return new OutboxRelay(mongo, MongoBoards.COLLECTION, publisher, clock);
    }
}
