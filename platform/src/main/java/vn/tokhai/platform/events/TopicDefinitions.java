package vn.tokhai.platform.events;

import java.time.Duration;
import java.util.Optional;

import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.kafka.config.TopicBuilder;

import vn.tokhai.platform.PlatformSettings;

/** The same topic is defined alike by whichever service comes first. */
public final class TopicDefinitions {

    private final PlatformSettings.Kafka settings;

    public TopicDefinitions(PlatformSettings settings) {
        this.settings = settings.kafka();
    }

    /** @param keptFor empty keeps the newest record of each key */
    public NewTopic of(String name, Optional<Duration> keptFor) {
        TopicBuilder topic = TopicBuilder.name(name)
                .partitions(settings.partitions())
                .replicas(settings.replication())
                // a phone with a wrong clock must not decide when a segment is deleted
                .config(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "LogAppendTime");
        return keptFor.map(kept -> topic.config(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE)
                        .config(TopicConfig.RETENTION_MS_CONFIG, Long.toString(kept.toMillis())))
                .orElseGet(topic::compact)
                .build();
    }
}
