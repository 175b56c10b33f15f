package vn.tokhai.tracing.planted.web;

import org.apache.kafka.clients.producer.Producer;

import vn.tokhai.tracing.planted.mongo.StoreThatKnowsContracts;

/** Breaks the rules that an adapter knows no other and that Kafka stays in messaging. */
record ControllerThatKnowsTheStore(StoreThatKnowsContracts store, Producer<String, String> producer) {}
