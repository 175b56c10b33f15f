package vn.tokhai.declaration.health.mongo;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Creates the indexes: at the start where the store is there, later where it is not. */
@Component
class EnsuringHealthIndexes implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(EnsuringHealthIndexes.class);

    /** For forgetting a person. */
    private static final List<String> OF_PEOPLE =
            List.of(ReportDayDocument.COLLECTION, MongoHealthDangers.COLLECTION, "quarantine-ids");

    private final MongoOperations mongo;
    private boolean done;

    EnsuringHealthIndexes(MongoOperations mongo) {
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
            for (String collection : HealthStore.WITH_OUTBOX) {
                // conditional writes name both, and the embedded store finds them by unique indexes only
                mongo.indexOps(collection)
                        .createIndex(new Index("_id", Direction.ASC)
                                .on("version", Direction.ASC)
                                .unique());
                mongo.indexOps(collection)
                        .createIndex(new Index("outbox.0", Direction.ASC)
                                .named("outbox")
                                .sparse());
            }
            OF_PEOPLE.forEach(
                    collection -> mongo.indexOps(collection).createIndex(new Index("personId", Direction.ASC)));
            done = true;
        } catch (RuntimeException e) {
            log.warn("The indexes of health supervision have to wait for the store: {}", e.toString());
        }
    }
}
