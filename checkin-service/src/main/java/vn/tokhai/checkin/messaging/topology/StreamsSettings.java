package vn.tokhai.checkin.messaging.topology;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * @param applicationId Kafka group and prefix of the internal topics; all instances share it
 * @param dataDir where the state lives, one directory for each instance
 * @param instanceUrl under which the other instances reach this one; also its name in the group
 * @param threads that process partitions
 * @param standbys instances that keep a warm copy of each partition's state
 * @param commitEvery how often changed buckets are written and positions committed
 * @param recordCache changed buckets held in memory between commits
 * @param storeMemory of RocksDB, all stores together
 * @param lapseEvery how often visits beyond the longest stay are looked for
 * @param tellDaysEvery how often the arrivals of busy days are told exactly
 */
@Validated
@ConfigurationProperties("tokhai.checkin.streams")
public record StreamsSettings(
        @DefaultValue("checkin-service") @NotBlank String applicationId,
        @NotNull Path dataDir,
        @NotNull URI instanceUrl,
        @DefaultValue("1") @Min(1) int threads,
        @DefaultValue("0") @Min(0) int standbys,
        @DefaultValue("2s") @NotNull Duration commitEvery,
        @DefaultValue("8MB") @NotNull DataSize recordCache,
        @DefaultValue("32MB") @NotNull DataSize storeMemory,
        @DefaultValue("30s") @NotNull Duration lapseEvery,
        @DefaultValue("15s") @NotNull Duration tellDaysEvery) {

    /** @return {@code host:port} as the group tells it to the other instances */
    String applicationServer() {
        int port = instanceUrl.getPort();
        return instanceUrl.getHost() + ":" + (port < 0 ? 80 : port);
    }
}
