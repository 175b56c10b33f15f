package vn.tokhai.checkin.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.checkin.visit.VisitFixtures.MARKET;
import static vn.tokhai.checkin.visit.VisitFixtures.WARD;
import static vn.tokhai.checkin.visit.VisitFixtures.at;

class OccupancyTests {

    private static final Duration TYPICAL = Duration.ofHours(1);

    @Test
    void countsAnOpenVisitAsPresentForTheTypicalStayAndAsPossibleForTheLongest() {
        List<Visit> visits = List.of(visit("p", null, at("09:00"), null, null));

        assertThat(occupancyAt("09:59", visits))
                .extracting(Occupancy::present, Occupancy::presentAtMost)
                .containsExactly(1, 1);
        assertThat(occupancyAt("10:00", visits))
                .extracting(Occupancy::present, Occupancy::presentAtMost)
                .containsExactly(0, 1);
        assertThat(occupancyAt("21:00", visits))
                .extracting(Occupancy::present, Occupancy::presentAtMost)
                .containsExactly(0, 0);
    }

    @Test
    void countsARangeByBothItsEnds() {
        List<Visit> visits = List.of(visit("p", null, at("09:00"), at("10:00"), at("12:00")));

        assertThat(occupancyAt("11:00", visits))
                .extracting(Occupancy::present, Occupancy::presentAtMost)
                .containsExactly(0, 1);
        assertThat(occupancyAt("12:00", visits))
                .extracting(Occupancy::present, Occupancy::presentAtMost)
                .containsExactly(0, 0);
    }

    @Test
    void countsNobodyBeforeTheArrivalOrAfterTheDeparture() {
        List<Visit> visits = List.of(visit("p", null, at("09:00"), at("09:30"), null));

        assertThat(occupancyAt("08:59", visits).presentAtMost()).isZero();
        assertThat(occupancyAt("09:30", visits).presentAtMost()).isZero();
    }

    @Test
    void countsAPersonOnceInAllAndOncePerUnit() {
        List<Visit> visits = List.of(
                visit("p", null, at("09:00"), null, null),
                visit("p", WARD, at("09:05"), null, null),
                visit("q", WARD, at("09:05"), null, null));

        Occupancy occupancy = occupancyAt("09:30", visits);

        assertThat(occupancy.present()).isEqualTo(2);
        assertThat(occupancy.byUnit())
                .containsExactly(new Occupancy.OfUnit(null, 1, 1), new Occupancy.OfUnit(WARD, 2, 2));
    }

    private static Occupancy occupancyAt(String time, List<Visit> visits) {
        return Occupancy.of(visits, VisitFixtures.at(time), TYPICAL);
    }

    private static Visit visit(
            String person,
            @Nullable String unit,
            Instant arrivedAt,
            @Nullable Instant departedAt,
            @Nullable Instant noLaterThan) {
        Departure departure =
                departedAt == null ? null : noLaterThan == null ? Departure.BUTTON : Departure.TYPICAL_STAY;
        return new Visit(
                person + unit,
                person,
                MARKET,
                unit,
                arrivedAt,
                departedAt,
                noLaterThan,
                departure,
                new Trust(Trust.Grade.B, List.of()),
                1);
    }
}
