/**
 * What leaves the platform for others. So far: the feed of checkpoints of each province, on Kafka and over HTTP. Holds no
 * state of its own; everything is in Kafka.
 */
@NullMarked
package vn.tokhai.integration;

import org.jspecify.annotations.NullMarked;
