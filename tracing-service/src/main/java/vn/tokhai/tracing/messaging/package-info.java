/** Kafka: what leaves the outbox, what the topology answers, and the topology itself in {@code streams}. */
@NullMarked
package vn.tokhai.tracing.messaging;

import org.jspecify.annotations.NullMarked;
