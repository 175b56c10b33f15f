package vn.tokhai.declaration.mongo;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.tokhai.platform.outbox.OutboxRelay;

/** Sends the events that an outage or a restart left behind. */
@Component
class SweepingOutboxes {

    private static final Logger log = LoggerFactory.getLogger(SweepingOutboxes.class);

    private final List<OutboxRelay> relays;

    SweepingOutboxes(List<OutboxRelay> relays) {
        this.relays = relays;
    }

    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT10S")
    void sweep() {
        for (OutboxRelay relay : relays) {
            try {
                relay.sweep();
            } catch (RuntimeException e) {
                log.warn("Some events have to wait: {}", e.toString());
            }
        }
    }
}
