package vn.tokhai.checkpoint.messaging;

import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Creates the topics as soon as the broker is there, which may be long after this service started. */
@Component
class TopicsUpkeep {

    private static final Logger log = LoggerFactory.getLogger(TopicsUpkeep.class);

    private final KafkaAdmin admin;
    private final AtomicBoolean created = new AtomicBoolean();

    TopicsUpkeep(KafkaAdmin admin) {
        this.admin = admin;
    }

    @Scheduled(fixedDelayString = "${tokhai.checkpoint.upkeep-every:30s}")
    void createTopics() {
        if (created.get()) {
            return;
        }
        created.set(admin.initialize());
        if (created.get()) {
            log.info("The topics are there");
        } else {
            log.warn("The broker is not there yet; its topics have to wait");
        }
    }
}
