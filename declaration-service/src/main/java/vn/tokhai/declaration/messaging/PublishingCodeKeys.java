package vn.tokhai.declaration.messaging;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.tokhai.contracts.EventTypes;
import vn.tokhai.contracts.Topics;
import vn.tokhai.contracts.declaration.PersonalCodeKeyPublished;
import vn.tokhai.declaration.CodeKeys;
import vn.tokhai.platform.events.EventPublisher;
import vn.tokhai.platform.events.OutgoingEvent;

/** Tells everybody at start which keys verify personal codes; tries until the broker is there. */
@Component
class PublishingCodeKeys {

    private static final Logger log = LoggerFactory.getLogger(PublishingCodeKeys.class);
    private static final int PATIENCE_SECONDS = 15;

    private final KafkaAdmin admin;
    private final EventPublisher publisher;
    private final CodeKeys keys;
    private final Clock clock;
    private boolean done;

    PublishingCodeKeys(KafkaAdmin admin, EventPublisher publisher, CodeKeys keys, Clock clock) {
        this.admin = admin;
        this.publisher = publisher;
        this.keys = keys;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT10S")
    synchronized void publish() {
        if (done) {
            return;
        }
        try {
            // the topics have to exist in our form before the first record creates them in the broker's
            if (admin.initialize()) {
                keys.published().forEach(this::publish);
                done = true;
            } else {
                log.warn("Topics and the keys of personal codes have to wait for Kafka");
            }
        } catch (RuntimeException e) {
            log.warn("The keys of personal codes have to wait for Kafka: {}", e.toString());
        }
    }

    private void publish(CodeKeys.PublicKey key) {
        Instant now = clock.instant();
        var payload = new PersonalCodeKeyPublished(key.id(), key.key(), now);
        publisher
                .publish(new OutgoingEvent(
                        Topics.PERSONAL_CODE_KEYS.name(),
                        Integer.toString(key.id()),
                        UUID.randomUUID().toString(),
                        EventTypes.typeOf(payload),
                        now,
                        payload))
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }
}
