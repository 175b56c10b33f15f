package vn.tokhai.declaration.protection.mongo;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What the jobs look for; before the first request where the store is there, later otherwise. */
@Component
class ProtectionIndexes implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(ProtectionIndexes.class);
    private static final List<List<String>> LOOKED_FOR = List.of(
            List.of("people", "guardian"),
            List.of("families", "members.personId"),
            List.of("declarations", "submittedAt"),
            List.of("data-readings", "readings.0.at"),
            List.of("erasures", "completedAt"));

    private final MongoOperations mongo;
    private boolean done;

    ProtectionIndexes(MongoOperations mongo) {
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
            LOOKED_FOR.forEach(
                    index -> mongo.indexOps(index.getFirst()).createIndex(new Index(index.getLast(), Direction.ASC)));
            done = true;
        } catch (RuntimeException e) {
            log.warn("The indexes of retention and erasure have to wait for the store: {}", e.toString());
        }
    }
}
