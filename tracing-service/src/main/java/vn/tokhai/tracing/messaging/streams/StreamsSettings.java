package vn.tokhai.tracing.messaging.streams;

import java.nio.file.Path;
import java.time.Duration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How the topology runs.
 *
 * @param enabled false only where a test needs the rest of the service alone
 * @param applicationId consumer group and prefix of the topics of the stores; another id starts from nothing
 * @param instanceId name of this instance, the same after a restart and unique among instances
 * @param dataDir where the stores live; one directory per instance, may be lost and is then rebuilt from Kafka
 * @param standbyReplicas warm copies of each store on other instances
 * @param recordCache memory for entries not yet written to the stores
 * @param commitInterval how often the stores are written and the position saved; answers do not wait for it
 */
@Validated
@ConfigurationProperties("tokhai.tracing.streams")
public record StreamsSettings(
        @DefaultValue("true") boolean enabled,
        @NotBlank @DefaultValue("tracing-service") String applicationId,
        @NotBlank String instanceId,
        @NotNull Path dataDir,
        @DefaultValue("0") int standbyReplicas,
        @DefaultValue("8MB") DataSize recordCache,
        @DefaultValue("10s") Duration commitInterval) {}
