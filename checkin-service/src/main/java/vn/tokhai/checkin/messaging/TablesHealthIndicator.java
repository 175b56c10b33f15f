package vn.tokhai.checkin.messaging;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

import vn.tokhai.checkin.Tables;

/** Down until places, keys and revocations are known: before that genuine codes would be refused. */
@Component("tables")
class TablesHealthIndicator implements HealthIndicator {

    private final Tables tables;

    TablesHealthIndicator(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Health health() {
        return (tables.loaded() ? Health.up() : Health.down()).build();
    }
}
