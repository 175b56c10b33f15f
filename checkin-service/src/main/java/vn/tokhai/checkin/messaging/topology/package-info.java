/**
 * Kafka Streams: scans in, visits out, and two stores that answer who was where.
 *
 * <p>Everything here is at-least-once. Stores are written by idempotent puts (the same scan, or the same version of a
 * visit, put twice is put once), and each event carries the whole visit, so a repetition after a crash changes nothing.
 */
@NullMarked
package vn.tokhai.checkin.messaging.topology;

import org.jspecify.annotations.NullMarked;
