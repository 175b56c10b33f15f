package vn.tokhai.declaration.health;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.declaration.health.HealthFixtures.TODAY;
import static vn.tokhai.declaration.health.HealthFixtures.at;

/** Opened at noon: the first slot is that of the afternoon. */
class ReportPlansTests {

    private final ReportPlans plans = HealthFixtures.plans();
    private final Quarantine centralised = HealthFixtures.quarantine(1, QuarantineKind.CENTRALISED);
    private final Quarantine lockedDown = HealthFixtures.quarantine(2, QuarantineKind.LOCKED_DOWN_UNIT);

    @Test
    void knowsAPlanForEachKind() {
        for (QuarantineKind kind : QuarantineKind.values()) {
            assertThat(plans.nextSlot(HealthFixtures.quarantine(3, kind), List.of(), at(TODAY.plusDays(1), "04:00")))
                    .isPresent();
        }
    }

    @Test
    void countsAReportForTheNewestSlotThatHadOpened() {
        LocalDate tomorrow = TODAY.plusDays(1);

        assertThat(plans.slotOf(centralised, at(TODAY, "13:00"))).isEmpty();
        assertThat(plans.slotOf(centralised, at(TODAY, "14:00"))).hasValueSatisfying(slot -> {
            assertThat(slot.id()).isEqualTo("2021-06-01|afternoon");
            assertThat(slot.dueAt()).isEqualTo("2021-06-01T12:00:00Z");
        });
        assertThat(plans.slotOf(centralised, at(tomorrow, "02:00")).map(Slot::id))
                .contains("2021-06-01|afternoon");
        assertThat(plans.slotOf(centralised, at(tomorrow, "11:00")).map(Slot::id))
                .contains("2021-06-02|morning");
        assertThat(plans.slotOf(lockedDown, at(tomorrow, "19:59")).map(Slot::id))
                .contains("2021-06-02|day");
    }

    @Test
    void tellsWhatComesNext() {
        assertThat(plans.nextSlot(centralised, List.of(), at(TODAY, "15:00")).map(Slot::id))
                .contains("2021-06-01|afternoon");
        assertThat(plans.nextSlot(centralised, Set.of("2021-06-01|afternoon"), at(TODAY, "15:00"))
                        .map(Slot::id))
                .contains("2021-06-02|morning");
        assertThat(plans.nextSlot(centralised, List.of(), at(TODAY.plusDays(20), "19:01")))
                .isEmpty();
    }

    @Test
    void expectsNothingAfterTheEnd() {
        Decision atNoon = new Decision("1", "officer", at(TODAY.plusDays(2), "12:00"));
        Quarantine ended = centralised.endedBy(new Quarantine.Ending(TODAY.plusDays(2), EndReason.EARLY, atNoon));
        List<Slot> day = plans.slotsOn(TODAY.plusDays(2));

        assertThat(day.stream().filter(slot -> plans.expects(ended, slot)).map(Slot::key))
                .containsExactly("morning");
        assertThat(day.stream().filter(slot -> plans.expects(centralised, slot)).map(Slot::key))
                .containsExactly("morning", "afternoon");
    }
}
