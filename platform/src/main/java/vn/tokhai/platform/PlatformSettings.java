package vn.tokhai.platform;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings that every service shares.
 *
 * @param maxRequestSize largest request body accepted
 * @param kafka how topics are created
 */
@ConfigurationProperties("tokhai.platform")
public record PlatformSettings(
        @DefaultValue("256KB") DataSize maxRequestSize,
        @DefaultValue Kafka kafka) {

    /**
     * @param partitions of topics whose state is partitioned with them; chosen once
     * @param replication copies of each partition, 1 on a laptop, 3 elsewhere
     */
    public record Kafka(
            @DefaultValue("6") int partitions,
            @DefaultValue("1") short replication) {}
}
