/**
 * Visits and exposures in Kafka Streams state; questions travel as events to the partition that owns the key.
 *
 * <p>At-least-once is enough: stores are written by idempotent puts (same visit and version = same entry), every answer
 * has an identity (case, generation, the two visits) and whoever takes it in merges by that identity. After a crash the
 * same answers are written again and change nothing.
 */
@NullMarked
package vn.tokhai.tracing.messaging.streams;

import org.jspecify.annotations.NullMarked;
