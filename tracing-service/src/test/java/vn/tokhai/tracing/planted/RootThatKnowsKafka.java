package vn.tokhai.tracing.planted;

import org.apache.kafka.streams.KafkaStreams;

/** Breaks the rule that the root knows the language alone. */
record RootThatKnowsKafka(KafkaStreams streams) {}
