package vn.tokhai.platform.events;

import java.util.Set;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What a service keeps in memory of topics, filled by {@link TableFeed}. Reading a record again is harmless; one topic may
 * fill several tables.
 */
public interface TopicTable {

    Set<String> topics();

    void read(ConsumerRecord<String, String> event);
}
