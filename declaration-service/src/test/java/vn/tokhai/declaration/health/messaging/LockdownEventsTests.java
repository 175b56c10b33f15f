package vn.tokhai.declaration.health.messaging;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.contracts.AdministrativeArea;
import vn.tokhai.contracts.declaration.AreaMeasure;
import vn.tokhai.declaration.health.HealthFixtures;
import vn.tokhai.platform.outbox.OutboxEntry;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.declaration.health.HealthFixtures.NOON;
import static vn.tokhai.declaration.health.HealthFixtures.TODAY;

class LockdownEventsTests {

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void tellsTheWholeStateUnderTheIdOfTheLockdown() {
        var lockdown = HealthFixtures.lockdown(1, HealthFixtures.VINH_HAI, "Thôn Mẫu");

        OutboxEntry entry = new LockdownEvents(json).apply(lockdown);

        assertThat(entry.topic()).isEqualTo("declaration.area-measures.v1");
        assertThat(entry.key()).isEqualTo(lockdown.id().toString());
        assertThat(entry.type()).isEqualTo("lockdown.changed");
        assertThat(json.readValue(entry.payload(), AreaMeasure.class))
                .isEqualTo(new AreaMeasure.LockdownChanged(
                        lockdown.id().toString(),
                        "locked-down-hamlet",
                        new AdministrativeArea("2021", "58", "586", "22846"),
                        "Thôn Mẫu",
                        "12/QĐ-UBND",
                        TODAY,
                        TODAY.plusDays(13),
                        "open",
                        1,
                        NOON));
    }
}
