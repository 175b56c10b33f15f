package vn.tokhai.platform.events;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaAdmin;

/** Creates a service's topics as soon as the broker is there, which may be long after the service started. */
final class TopicUpkeep implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(TopicUpkeep.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final KafkaAdmin admin;
    private volatile boolean running;

    TopicUpkeep(KafkaAdmin admin) {
        this.admin = admin;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("topic-upkeep").start(this::untilCreated);
    }

    private void untilCreated() {
        try {
            while (running && !create()) {
                log.warn("The broker is not there yet; its topics have to wait");
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The client answers false or throws, depending on when it notices that nobody is there. */
    private boolean create() {
        try {
            return admin.initialize();
        } catch (RuntimeException e) {
            log.debug("Topics cannot be created", e);
            return false;
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
