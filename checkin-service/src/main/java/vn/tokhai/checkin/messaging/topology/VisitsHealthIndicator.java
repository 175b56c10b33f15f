package vn.tokhai.checkin.messaging.topology;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down until the visits of this instance's partitions are restored for the first time. */
@Component("visits")
class VisitsHealthIndicator implements HealthIndicator {

    private final VisitStreams streams;

    VisitsHealthIndicator(VisitStreams streams) {
        this.streams = streams;
    }

    @Override
    public Health health() {
        return (streams.ready() ? Health.up() : Health.down()).build();
    }
}
