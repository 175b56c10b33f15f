package vn.tokhai.checkin.messaging;

import java.util.Set;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What is kept in memory of topics that others write. Reading a record again is harmless. */
interface TopicTable {

    Set<String> topics();

    void read(ConsumerRecord<String, String> event);
}
