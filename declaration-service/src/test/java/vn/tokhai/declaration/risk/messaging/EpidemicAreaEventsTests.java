package vn.tokhai.declaration.risk.messaging;

import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.contracts.declaration.AreaMeasure;
import vn.tokhai.declaration.RiskAssessment.Level;
import vn.tokhai.declaration.risk.RiskFixtures;
import vn.tokhai.platform.outbox.OutboxEntry;

import static org.assertj.core.api.Assertions.assertThat;

class EpidemicAreaEventsTests {

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void tellsTheWholeListUnderOneKey() {
        OutboxEntry entry = new EpidemicAreaEvents(json)
                .apply(RiskFixtures.list(
                        4,
                        List.of(RiskFixtures.area(Level.HIGH, "2021-05-08", null)),
                        List.of(RiskFixtures.country("LA", Level.MEDIUM))));

        assertThat(entry.topic()).isEqualTo("declaration.area-measures.v1");
        assertThat(entry.key()).isEqualTo("epidemic-areas");
        assertThat(entry.type()).isEqualTo("epidemic-areas.changed");
        assertThat(json.readValue(entry.payload(), AreaMeasure.class))
                .isInstanceOfSatisfying(AreaMeasure.EpidemicAreasChanged.class, told -> {
                    assertThat(told.version()).isEqualTo(4);
                    assertThat(told.areas().getFirst().level()).isEqualTo("high");
                    assertThat(told.countries().getFirst().code()).isEqualTo("LA");
                });
    }
}
