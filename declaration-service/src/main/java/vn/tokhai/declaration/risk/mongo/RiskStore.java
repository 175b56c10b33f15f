package vn.tokhai.declaration.risk.mongo;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

import vn.tokhai.platform.events.EventPublisher;
import vn.tokhai.platform.outbox.OutboxRelay;

@Configuration(proxyBeanMethods = false)
class RiskStore {

    @Bean
    OutboxRelay epidemicAreasRelay(MongoOperations mongo, EventPublisher publisher, Clock clock) {
        return new OutboxRelay(mongo, MongoEpidemicLists.COLLECTION, publisher, clock);
    }
}
