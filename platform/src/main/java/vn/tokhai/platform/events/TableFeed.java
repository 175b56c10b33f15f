package vn.tokhai.platform.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;

/**
 * Fills the tables: one consumer without a group reads every partition of their topics from the beginning and goes on
 * for ever. Each instance holds all of it, so no scan asks anybody.
 */
public final class TableFeed implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(TableFeed.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Map<String, List<TopicTable>> tables = new HashMap<>();
    private final ConsumerFactory<String, String> consumers;
    private final MeterRegistry meters;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean running;
    private volatile boolean caughtUp;
    private volatile @Nullable Consumer<String, String> current;

    public TableFeed(List<TopicTable> tables, ConsumerFactory<String, String> consumers, MeterRegistry meters) {
        tables.forEach(table -> table.topics().forEach(topic -> this.tables
                .computeIfAbsent(topic, name -> new ArrayList<>())
                .add(table)));
        this.consumers = consumers;
        this.meters = meters;
    }

    /** Whether everything is known that was there when this instance started. */
    public boolean loaded() {
        return caughtUp;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().daemon().name("tables").start(this::run);
    }

    private void run() {
        try {
            do {
                follow();
            } while (!stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() {
        try (Consumer<String, String> consumer = consumers.createConsumer()) {
            current = consumer;
            List<TopicPartition> partitions = tables.keySet().stream()
                    .flatMap(topic -> partitionsOf(consumer, topic))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (running) {
                consumer.poll(POLL).forEach(this::read);
                caughtUp = caughtUp
                        || ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
            }
        } catch (WakeupException e) {
            log.debug("Woken up to stop");
        } catch (RuntimeException e) {
            log.warn("The tables are read anew: {}", e.toString());
        } finally {
            current = null;
        }
    }

    private static Stream<TopicPartition> partitionsOf(Consumer<String, String> consumer, String topic) {
        List<PartitionInfo> known = consumer.partitionsFor(topic);
        if (known.isEmpty()) {
            throw new IllegalStateException("The topic " + topic + " is not there yet");
        }
        return known.stream().map(info -> new TopicPartition(topic, info.partition()));
    }

    private void read(ConsumerRecord<String, String> event) {
        tables.getOrDefault(event.topic(), List.of()).forEach(table -> read(table, event));
    }

    private void read(TopicTable table, ConsumerRecord<String, String> event) {
        try {
            table.read(event);
        } catch (RuntimeException e) {
            // one bad record must not keep all places from being known
            meters.counter("tokhai.events.unreadable", "topic", event.topic()).increment();
            log.error("Skipped {}-{}@{}: {}", event.topic(), event.partition(), event.offset(), e.toString());
        }
    }

    @Override
    public void stop() {
        running = false;
        stopped.countDown();
        Consumer<String, String> consumer = current;
        if (consumer != null) {
            consumer.wakeup();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 100;
    }
}
