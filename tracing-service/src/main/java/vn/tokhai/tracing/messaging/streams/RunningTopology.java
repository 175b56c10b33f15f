package vn.tokhai.tracing.messaging.streams;

import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.apache.kafka.streams.state.ValueAndTimestamp;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.tracing.Place;
import vn.tokhai.tracing.Places;

/**
 * The topology from the start of the service to its end. Waits for the broker and the source topics with growing pauses,
 * however long it takes; meanwhile the service is up and not ready.
 */
final class RunningTopology implements SmartLifecycle, Places {

    private static final Logger log = LoggerFactory.getLogger(RunningTopology.class);
    private static final Duration CLOSING = Duration.ofSeconds(8);

    private final Topology topology;
    private final Properties properties;
    private final Supplier<Optional<String>> obstacle;
    private final JsonMapper json;
    private final Runnable afterStart;
    private final Pauses waiting = new Pauses(Duration.ofMillis(250), Duration.ofSeconds(10));
    private final Pauses failing = new Pauses(Duration.ofSeconds(1), Duration.ofSeconds(30));
    private volatile CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean wanted;
    private volatile @Nullable KafkaStreams streams;
    private @Nullable Thread starter;

    /**
     * @param obstacle what keeps the topology from starting; empty when nothing does
     * @param afterStart runs when the topics are there, and again after each new start
     */
    RunningTopology(
            Topology topology,
            Properties properties,
            Supplier<Optional<String>> obstacle,
            JsonMapper json,
            Runnable afterStart) {
        this.topology = topology;
        this.properties = properties;
        this.obstacle = obstacle;
        this.json = json;
        this.afterStart = afterStart;
    }

    @Override
    public synchronized void start() {
        wanted = true;
        stopped = new CountDownLatch(1);
        starter = Thread.ofVirtual().name("tracing-topology-start").start(this::startWhenPossible);
    }

    private void startWhenPossible() {
        try {
            while (wanted && !startUnlessHindered()) {
                pause(waiting);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean startUnlessHindered() {
        Optional<String> why = obstacle.get();
        if (why.isPresent()) {
            log.info("The topology waits: {}", why.get());
            return false;
        }
        try {
            startNow();
            return true;
        } catch (RuntimeException e) {
            log.error("The topology cannot start", e);
            return false;
        }
    }

    private synchronized void startNow() {
        if (!wanted) {
            return;
        }
        var started = new KafkaStreams(topology, properties);
        started.setUncaughtExceptionHandler(this::afterFailure);
        started.setStateListener((now, before) -> {
            log.info("Topology {} -> {}", before, now);
            switch (now) {
                case RUNNING -> failing.reset();
                case ERROR ->
                    Thread.ofVirtual().name("tracing-topology-restart").start(this::startAnew);
                case CREATED, REBALANCING, PENDING_SHUTDOWN, NOT_RUNNING, PENDING_ERROR -> {}
            }
        });
        started.start();
        streams = started;
        afterStart.run();
    }

    /** A failed thread is replaced; the one that keeps the registry cannot be, and takes the whole topology with it. */
    private void startAnew() {
        closeCurrent();
        try {
            pause(failing);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        startWhenPossible();
    }

    private StreamThreadExceptionResponse afterFailure(Throwable failure) {
        log.error("A thread of the topology failed and is replaced", failure);
        try {
            pause(failing);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }

    private void pause(Pauses pauses) throws InterruptedException {
        if (stopped.await(pauses.next().toMillis(), TimeUnit.MILLISECONDS)) {
            log.debug("No more waiting, the service ends");
        }
    }

    /** Stays in the group: a restart within the session timeout finds its partitions where they were. */
    @Override
    public synchronized void stop() {
        wanted = false;
        stopped.countDown();
        if (starter != null) {
            starter.interrupt();
        }
        closeCurrent();
    }

    private synchronized void closeCurrent() {
        KafkaStreams running = streams;
        streams = null;
        if (running != null) {
            running.close(CloseOptions.timeout(CLOSING)
                    .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.REMAIN_IN_GROUP));
        }
    }

    @Override
    public boolean isRunning() {
        return wanted;
    }

    KafkaStreams.@Nullable State state() {
        KafkaStreams running = streams;
        return running == null ? null : running.state();
    }

    @Override
    public Optional<Place> find(String checkpointId) {
        KafkaStreams running = streams;
        if (running == null) {
            return Optional.empty();
        }
        try {
            ReadOnlyKeyValueStore<String, ValueAndTimestamp<String>> copy =
                    running.store(StoreQueryParameters.fromNameAndType(
                            Stores.PLACES, QueryableStoreTypes.timestampedKeyValueStore()));
            return new RegistryPlaces(copy, json).find(checkpointId);
        } catch (InvalidStateStoreException | IllegalStateException e) {
            return Optional.empty();
        }
    }
}
