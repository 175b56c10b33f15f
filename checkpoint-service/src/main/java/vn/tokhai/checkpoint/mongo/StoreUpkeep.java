package vn.tokhai.checkpoint.mongo;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.tokhai.checkpoint.PublishingVenueKey;
import vn.tokhai.checkpoint.VenueKeyTaken;
import vn.tokhai.platform.outbox.OutboxRelay;

/**
 * What has to happen once the store is there, which may be after this service started: indexes, the own venue key. After
 * that, the outboxes are swept for what earlier attempts left.
 */
@Component
class StoreUpkeep {

    private static final Logger log = LoggerFactory.getLogger(StoreUpkeep.class);

    private final MongoOperations mongo;
    private final PublishingVenueKey publishing;
    private final List<OutboxRelay> outboxes;
    private final ApplicationEventPublisher availability;
    private final AtomicBoolean prepared = new AtomicBoolean();

    StoreUpkeep(
            MongoOperations mongo,
            PublishingVenueKey publishing,
            List<OutboxRelay> outboxes,
            ApplicationEventPublisher availability) {
        this.mongo = mongo;
        this.publishing = publishing;
        this.outboxes = outboxes;
        this.availability = availability;
    }

    @Scheduled(fixedDelayString = "${tokhai.checkpoint.upkeep-every:30s}")
    void keepUp() {
        try {
            if (!prepared.get()) {
                prepare();
                prepared.set(true);
            }
            outboxes.forEach(OutboxRelay::sweep);
        } catch (VenueKeyTaken e) {
            log.error("This service must not serve: {}", e.getMessage());
            AvailabilityChangeEvent.publish(availability, this, ReadinessState.REFUSING_TRAFFIC);
        } catch (DataAccessException e) {
            log.warn("The store is not there yet: {}", e.getMessage());
        } catch (RuntimeException e) {
            log.warn("Events have to wait: {}", e.toString());
        }
    }

    private void prepare() {
        for (String field : List.of("state.rights.personId", OutboxRelay.OUTBOX + ".0")) {
            mongo.indexOps(CheckpointDocument.COLLECTION).createIndex(new Index(field, Sort.Direction.ASC).sparse());
        }
        // conditional writes ask for both; the embedded store serves a question by an index on exactly its fields
        mongo.indexOps(CheckpointDocument.COLLECTION)
                .createIndex(new Index("_id", Sort.Direction.ASC)
                        .on("version", Sort.Direction.ASC)
                        .unique());
        publishing.publish();
        log.info("The store is ready");
    }
}
