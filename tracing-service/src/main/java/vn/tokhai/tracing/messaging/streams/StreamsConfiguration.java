package vn.tokhai.tracing.messaging.streams;

import java.util.List;

import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.streams.KafkaStreams;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.contracts.Topics;
import vn.tokhai.platform.PlatformSettings;
import vn.tokhai.tracing.messaging.InternalTopics;
import vn.tokhai.tracing.messaging.ListenersOfTopics;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(value = "tokhai.tracing.streams.enabled", matchIfMissing = true)
@EnableConfigurationProperties(StreamsSettings.class)
class StreamsConfiguration {

    @Bean
    NewTopic visitsThatCannotBeRead(StreamsSettings settings, PlatformSettings platform) {
        return TopicBuilder.name(StreamsProperties.deadLetters(settings))
                .partitions(1)
                .replicas(platform.kafka().replication())
                .build();
    }

    @Bean
    RunningTopology runningTopology(
            StreamsSettings settings,
            PlatformSettings platform,
            KafkaConnectionDetails kafka,
            KafkaAdmin admin,
            ListenersOfTopics listeners,
            JsonMapper json,
            MeterRegistry meters) {
        int partitions = platform.kafka().partitions();
        List<String> alike =
                List.of(Topics.VISITS.name(), InternalTopics.ITINERARIES.name(), InternalTopics.EXPOSURES.name());
        List<String> all = List.of(
                Topics.VISITS.name(),
                InternalTopics.ITINERARIES.name(),
                InternalTopics.EXPOSURES.name(),
                InternalTopics.ANSWERS.name(),
                Topics.CHECKPOINT_REGISTRY.name());
        return new RunningTopology(
                new TracingTopology(json, meters).build(partitions),
                StreamsProperties.of(
                        settings,
                        String.join(",", kafka.getBootstrapServers()),
                        platform.kafka().replication()),
                new SourceTopics(admin, all, alike, partitions),
                json,
                listeners::start);
    }

    /** Part of readiness: a service that does not match does not claim to. */
    @Bean
    HealthIndicator topologyHealthIndicator(RunningTopology topology) {
        return () -> {
            KafkaStreams.State state = topology.state();
            Health.Builder health = state == KafkaStreams.State.RUNNING ? Health.up() : Health.down();
            return health.withDetail("state", String.valueOf(state)).build();
        };
    }
}
