package vn.tokhai.checkin.messaging;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/**
 * Creates the topics in the background and tells when they are there, so that the HTTP port opens while the broker is
 * still missing.
 */
@Component
public class TopicGround implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(TopicGround.class);

    private final KafkaAdmin admin;
    private final CountDownLatch laid = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean running;

    public TopicGround(KafkaAdmin admin) {
        this.admin = admin;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("topics").start(this::lay);
    }

    private void lay() {
        BackOff backOff = new BackOff(Duration.ofMillis(500), Duration.ofSeconds(10));
        try {
            while (running && !admin.initialize()) {
                log.warn("The broker does not answer; topics are created once it does");
                backOff.pause(stopped);
            }
            if (running) {
                laid.countDown();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for the topics to exist. */
    public void await() throws InterruptedException {
        laid.await();
    }

    @Override
    public void stop() {
        running = false;
        stopped.countDown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 200;
    }
}
