package vn.tokhai.checkin.planted.checkin.visit;

import org.apache.kafka.streams.KafkaStreams;

record PairingThatKnowsStreams(KafkaStreams streams) {}
