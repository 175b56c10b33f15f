package vn.tokhai.checkin.planted.checkin;

import org.apache.kafka.clients.producer.Producer;

record RootThatKnowsKafka(Producer<String, String> producer) {}
