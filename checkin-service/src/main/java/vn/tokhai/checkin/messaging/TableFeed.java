package vn.tokhai.checkin.messaging;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

import vn.tokhai.checkin.Tables;

/**
 * Fills the tables: one consumer without a group reads every partition of their topics from the beginning and goes on
 * for ever. Each instance holds all of it, so no scan asks anybody.
 */
@Component
class TableFeed implements Tables, SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(TableFeed.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final Map<String, TopicTable> tables = new HashMap<>();
    private final ConsumerFactory<String, String> consumers;
    private final TopicGround topics;
    private final MeterRegistry meters;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean running;
    private volatile boolean caughtUp;
    private volatile @Nullable Consumer<String, String> current;

    TableFeed(
            List<TopicTable> tables,
            ConsumerFactory<String, String> consumers,
            TopicGround topics,
            MeterRegistry meters) {
        tables.forEach(table -> table.topics().forEach(topic -> this.tables.put(topic, table)));
        this.consumers = consumers;
        this.topics = topics;
        this.meters = meters;
    }

    @Override
    public boolean loaded() {
        return caughtUp;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().daemon().name("tables").start(this::run);
    }

    private void run() {
        BackOff backOff = new BackOff(Duration.ofMillis(500), Duration.ofSeconds(10));
        try {
            topics.await();
            while (running) {
                follow();
                backOff.pause(stopped);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() {
        try (Consumer<String, String> consumer = consumers.createConsumer()) {
            current = consumer;
            List<TopicPartition> partitions = tables.keySet().stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
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

    private void read(ConsumerRecord<String, String> event) {
        TopicTable table = tables.get(event.topic());
        if (table == null) {
            return;
        }
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
