package vn.tokhai.checkin.messaging.topology;

import java.util.Properties;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

import vn.tokhai.platform.PlatformSettings;

/** The settings of Kafka Streams. */
@Component
class StreamsProperties {

    /** The busiest hour of the busiest place is one value. */
    private static final int LARGEST_BUCKET = 8 << 20;
    /** Gone instances are noticed, and restarts waited for, this long. */
    private static final int SESSION_TIMEOUT_MS = 10_000;

    private final KafkaProperties kafka;
    private final PlatformSettings platform;
    private final StreamsSettings settings;

    StreamsProperties(KafkaProperties kafka, PlatformSettings platform, StreamsSettings settings) {
        this.kafka = kafka;
        this.platform = platform;
        this.settings = settings;
    }

    Properties all() {
        Properties all = new Properties();
        all.putAll(kafka.buildStreamsProperties());
        all.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, String.join(",", kafka.getBootstrapServers()));
        all.put(StreamsConfig.APPLICATION_ID_CONFIG, settings.applicationId());
        all.put(StreamsConfig.APPLICATION_SERVER_CONFIG, settings.applicationServer());
        all.put(StreamsConfig.STATE_DIR_CONFIG, settings.dataDir().toString());
        // every store write is an idempotent put, so exactly-once would buy nothing and cost transactions
        all.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
        all.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.threads());
        all.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, settings.standbys());
        all.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, (int) platform.kafka().replication());
        all.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, settings.commitEvery().toMillis());
        all.put(
                StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG,
                settings.recordCache().toBytes());
        all.put(StreamsConfig.BUFFERED_RECORDS_PER_PARTITION_CONFIG, 250);
        all.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        all.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, SharedStoreMemory.class.getName());
        all.put(SharedStoreMemory.SIZE, Long.toString(settings.storeMemory().toBytes()));
        // an instance that comes back under its name gets its partitions back without a rebalance
        all.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG), nameInGroup());
        all.put(StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), SESSION_TIMEOUT_MS);
        all.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        all.put(StreamsConfig.consumerPrefix(ConsumerConfig.FETCH_MAX_BYTES_CONFIG), LARGEST_BUCKET);
        all.put(StreamsConfig.producerPrefix(ProducerConfig.ACKS_CONFIG), "all");
        all.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), LARGEST_BUCKET);
        all.put(StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG), LARGEST_BUCKET);
        return all;
    }

    private String nameInGroup() {
        return "checkin-" + settings.applicationServer().replace(':', '-');
    }
}
