package vn.tokhai.tracing.messaging.streams;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.springframework.kafka.core.KafkaAdmin;

/** Whether the topics are there that the topology reads, with partitions that fit together. */
final class SourceTopics implements Supplier<Optional<String>> {

    private static final int PATIENCE_SECONDS = 10;

    private final KafkaAdmin creation;
    private final Collection<String> all;
    private final Collection<String> partitionedAlike;
    private final int partitions;

    SourceTopics(KafkaAdmin creation, Collection<String> all, Collection<String> partitionedAlike, int partitions) {
        this.creation = creation;
        this.all = List.copyOf(all);
        this.partitionedAlike = List.copyOf(partitionedAlike);
        this.partitions = partitions;
    }

    /** @return what is missing; creates what it can, since the broker may not have been there at the start */
    @Override
    public Optional<String> get() {
        try {
            creation.initialize();
            try (Admin admin = Admin.create(creation.getConfigurationProperties())) {
                return unfit(admin.describeTopics(all).allTopicNames().get(PATIENCE_SECONDS, TimeUnit.SECONDS));
            }
        } catch (ExecutionException e) {
            boolean missing = e.getCause() instanceof UnknownTopicOrPartitionException;
            return Optional.of(missing ? "a source topic does not exist yet" : "the broker does not answer");
        } catch (TimeoutException | RuntimeException e) {
            return Optional.of("the broker does not answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** A person's visits and questions meet on one partition only when all have the same number of them. */
    private Optional<String> unfit(Map<String, TopicDescription> topics) {
        Set<String> unfit = topics.values().stream()
                .filter(topic -> partitionedAlike.contains(topic.name()))
                .filter(topic -> topic.partitions().size() != partitions)
                .map(TopicDescription::name)
                .collect(Collectors.toSet());
        return unfit.isEmpty()
                ? Optional.empty()
                : Optional.of(unfit + " have not the " + partitions + " partitions of the setting");
    }
}
