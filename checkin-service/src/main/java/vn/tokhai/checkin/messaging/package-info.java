/** Kafka: the scan log, the tables read from other owners' topics, and the topology that keeps the visits. */
@NullMarked
package vn.tokhai.checkin.messaging;

import org.jspecify.annotations.NullMarked;
