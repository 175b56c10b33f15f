package vn.tokhai.declaration.families.mongo;

import java.time.Clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.tokhai.platform.events.EventPublisher;
import vn.tokhai.platform.outbox.OutboxRelay;

/** What families need of the store. */
@Configuration(proxyBeanMethods = false)
class FamilyStore {

    @Bean
    OutboxRelay familiesRelay(MongoOperations mongo, EventPublisher publisher, Clock clock) {
        return new OutboxRelay(mongo, FamilyDocument.COLLECTION, publisher, clock);
    }

    /** Creates the indexes: at the start where the store is there, later where it is not. */
    @Component
    static class EnsuringFamilyIndexes implements SmartInitializingSingleton {

        private static final Logger log = LoggerFactory.getLogger(EnsuringFamilyIndexes.class);

        private final MongoOperations mongo;
        private boolean done;

        EnsuringFamilyIndexes(MongoOperations mongo) {
            this.mongo = mongo;
        }

        @Override
        public void afterSingletonsInstantiated() {
            ensure();
        }

        @Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT10S")
        synchronized void ensure() {
            if (done) {
                return;
            }
            try {
                var families = mongo.indexOps(FamilyDocument.COLLECTION);
                families.createIndex(new Index("_id", Direction.ASC)
                        .on("version", Direction.ASC)
                        .unique());
                families.createIndex(
                        new Index("outbox.0", Direction.ASC).named("outbox").sparse());
                // for forgetting a person
                families.createIndex(new Index("members.personId", Direction.ASC));
                done = true;
            } catch (RuntimeException e) {
                log.warn("The indexes of families have to wait for the store: {}", e.toString());
            }
        }
    }
}
