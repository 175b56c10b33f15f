package vn.tokhai.platform;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings that every service shares.
 *
 * @param maxRequestSize largest request body accepted
 * @param kafka how topics are created
 * @param largeRequests paths that take files
 */
@ConfigurationProperties("tokhai.platform")
public record PlatformSettings(
        @DefaultValue("256KB") DataSize maxRequestSize,
        @DefaultValue Kafka kafka,
        @DefaultValue List<Large> largeRequests) {

    /** @param path exactly this one */
    public record Large(String path, DataSize limit) {}

    /** Largest body accepted at a path. */
    public DataSize limitOf(String path) {
        return largeRequests.stream()
                .filter(large -> large.path().equals(path))
                .map(Large::limit)
                .findFirst()
                .orElse(maxRequestSize);
    }

    /**
     * @param partitions of topics whose state is partitioned with them; chosen once
     * @param replication copies of each partition, 1 on a laptop, 3 elsewhere
     */
    public record Kafka(
            @DefaultValue("6") int partitions,
            @DefaultValue("1") short replication) {}
}
