package vn.tokhai.checkin.messaging;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down until places, keys and revocations are known: before that genuine codes would be refused. */
@Component("tables")
class TablesHealthIndicator implements HealthIndicator {

    private final TableFeed feed;

    TablesHealthIndicator(TableFeed feed) {
        this.feed = feed;
    }

    @Override
    public Health health() {
        return (feed.caughtUp() ? Health.up() : Health.down()).build();
    }
}
