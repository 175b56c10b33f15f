package vn.tokhai.integration.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

import vn.tokhai.contracts.integration.ProvinceFeedEntry;
import vn.tokhai.integration.Feed;
import vn.tokhai.integration.FeedCursor;
import vn.tokhai.integration.FeedPage;
import vn.tokhai.integration.Feeds;
import vn.tokhai.platform.events.EventReader;

/** Reads feeds from Kafka with a short-lived consumer without a group; the reader's cursor is all the state there is. */
@Component
class KafkaFeeds implements Feeds {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final ConsumerFactory<String, String> consumers;
    private final EventReader reader;

    KafkaFeeds(ConsumerFactory<String, String> consumers, EventReader reader) {
        this.consumers = consumers;
        this.reader = reader;
    }

    @Override
    public List<String> topics() {
        try (Consumer<String, String> consumer = consumer(1)) {
            return consumer.listTopics(PATIENCE).keySet().stream()
                    .filter(Feed::isTopic)
                    .sorted()
                    .toList();
        }
    }

    @Override
    public FeedPage read(String topic, FeedCursor after, int limit) {
        try (Consumer<String, String> consumer = consumer(limit)) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic, PATIENCE).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, PATIENCE);
            Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions, PATIENCE);
            consumer.assign(partitions);
            Map<TopicPartition, Long> positions = new HashMap<>();
            for (TopicPartition partition : partitions) {
                long begin = begins.getOrDefault(partition, 0L);
                long wanted = after.offsets().getOrDefault(partition.partition(), begin);
                long position = Math.clamp(wanted, begin, Math.max(begin, ends.getOrDefault(partition, begin)));
                positions.put(partition, position);
                consumer.seek(partition, position);
            }
            List<FeedPage.Entry> entries = new ArrayList<>();
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (entries.size() < limit && behind(positions, ends) && System.nanoTime() < deadline) {
                for (ConsumerRecord<String, String> found : consumer.poll(POLL)) {
                    if (entries.size() < limit) {
                        entry(found).ifPresent(entries::add);
                        positions.put(new TopicPartition(topic, found.partition()), found.offset() + 1);
                    }
                }
            }
            Map<Integer, Long> next = new HashMap<>();
            positions.forEach((partition, position) -> next.put(partition.partition(), position));
            return new FeedPage(entries, new FeedCursor(next));
        }
    }

    private Optional<FeedPage.Entry> entry(ConsumerRecord<String, String> found) {
        var id = found.headers().lastHeader("ce_id");
        return reader.read(found.topic(), found.value(), ProvinceFeedEntry.class)
                .map(entry -> new FeedPage.Entry(
                        id == null ? "" : new String(id.value(), StandardCharsets.UTF_8),
                        entry.subjectId(),
                        entry.area().structure(),
                        found.value()));
    }

    private static boolean behind(Map<TopicPartition, Long> positions, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().anyMatch(end -> positions.getOrDefault(end.getKey(), 0L) < end.getValue());
    }

    private Consumer<String, String> consumer(int limit) {
        var settings = new Properties();
        settings.setProperty(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        settings.setProperty(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, Integer.toString(limit));
        return consumers.createConsumer("feed-reader", null, null, settings);
    }
}
