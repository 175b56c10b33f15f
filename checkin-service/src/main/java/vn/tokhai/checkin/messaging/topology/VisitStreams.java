package vn.tokhai.checkin.messaging.topology;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import vn.tokhai.checkin.messaging.BackOff;
import vn.tokhai.checkin.messaging.TopicGround;

/**
 * Runs the topology for as long as the service lives: waits for the topics, replaces threads that die, and starts anew
 * should all of it fail, with growing pauses.
 */
@Component
class VisitStreams implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(VisitStreams.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(20);
    private static final Duration CLOSING = Duration.ofSeconds(6);

    private final VisitTopology topology;
    private final StreamsProperties properties;
    private final TopicGround topics;
    private final BackOff backOff = new BackOff(FIRST_PAUSE, LONGEST_PAUSE);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Semaphore ended = new Semaphore(0);
    private volatile boolean running;
    private volatile boolean everRan;
    private volatile @Nullable KafkaStreams current;
    private @Nullable Thread supervisor;

    VisitStreams(VisitTopology topology, StreamsProperties properties, TopicGround topics) {
        this.topology = topology;
        this.properties = properties;
        this.topics = topics;
    }

    /** Empty until the topics exist and while everything starts anew. */
    Optional<KafkaStreams> current() {
        return Optional.ofNullable(current);
    }

    /** Whether the partitions of this instance were all there once; a rebalance later on does not stop scans. */
    boolean ready() {
        KafkaStreams streams = current;
        return everRan && streams != null && streams.state().isRunningOrRebalancing();
    }

    @Override
    public void start() {
        running = true;
        supervisor = Thread.ofPlatform().daemon().name("visit-streams").start(this::supervise);
    }

    private void supervise() {
        try {
            topics.await();
            while (running) {
                runOnce();
                if (running) {
                    backOff.pause(stopped);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void runOnce() throws InterruptedException {
        KafkaStreams streams = new KafkaStreams(topology.build(), properties.all());
        streams.setUncaughtExceptionHandler(new ReplacingThreads(backOff, stopped));
        streams.setStateListener((now, before) -> {
            log.info("Visit streams are {}", now);
            everRan |= now == KafkaStreams.State.RUNNING;
            if (now == KafkaStreams.State.ERROR || now == KafkaStreams.State.NOT_RUNNING) {
                ended.release();
            }
        });
        try {
            ended.drainPermits();
            current = streams;
            streams.start();
            ended.acquire();
        } finally {
            current = null;
            // leaving the group hands the partitions over at once; a crash is covered by the static name
            boolean closed = streams.close(CloseOptions.timeout(CLOSING)
                    .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP));
            if (!closed) {
                log.warn("Visit streams did not end in time");
            }
        }
    }

    @Override
    public void stop() {
        running = false;
        stopped.countDown();
        ended.release();
        Thread thread = supervisor;
        if (thread == null) {
            return;
        }
        try {
            if (!thread.join(CLOSING.plusSeconds(1))) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
