package vn.tokhai.declaration.mongo;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Creates the indexes: before the first request where the store is there, since the embedded one fails inserts that meet the
 * making of an index; later where the service started without it.
 */
@Component
class EnsuringIndexes implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(EnsuringIndexes.class);
    private static final List<String> WITH_OUTBOX =
            List.of(PersonDocument.COLLECTION, DeclarationDocument.COLLECTION, ReadingMonthDocument.COLLECTION);
    private static final List<String> OF_PEOPLE = List.of(
            DeclarationDocument.COLLECTION,
            MongoDeclarationLists.COLLECTION,
            ReadingMonthDocument.COLLECTION,
            MongoPhoneOwners.COLLECTION,
            MongoNumbers.COLLECTION);

    private final MongoOperations mongo;
    private boolean done;

    EnsuringIndexes(MongoOperations mongo) {
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
            List.of(PersonDocument.COLLECTION, DeclarationDocument.COLLECTION)
                    .forEach(collection -> mongo.indexOps(collection)
                            .createIndex(new Index("_id", Direction.ASC)
                                    .on("version", Direction.ASC)
                                    .unique()));
            mongo.indexOps(MongoPhoneOwners.COLLECTION)
                    .createIndex(new Index("_id", Direction.ASC)
                            .on("personId", Direction.ASC)
                            .unique());
            mongo.indexOps(MongoNameDirectory.COLLECTION)
                    .createIndex(new Index("_id", Direction.ASC)
                            .on("count", Direction.ASC)
                            .unique());
            // for the sweep, which looks for a first entry
            WITH_OUTBOX.forEach(collection -> mongo.indexOps(collection)
                    .createIndex(
                            new Index("outbox.0", Direction.ASC).named("outbox").sparse()));
            OF_PEOPLE.forEach(
                    collection -> mongo.indexOps(collection).createIndex(new Index("personId", Direction.ASC)));
            done = true;
        } catch (RuntimeException e) {
            log.warn("The indexes have to wait for the store: {}", e.toString());
        }
    }
}
