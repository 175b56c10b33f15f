package vn.tokhai.checkin.visit;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.tokhai.checkin.Scan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.checkin.visit.VisitFixtures.MARKET;
import static vn.tokhai.checkin.visit.VisitFixtures.at;

class PlaceHourTests {

    @Test
    void replacesAnOlderVersionAndIgnoresAnOlderOneThatComesLate() {
        PlaceHour hour = PlaceHour.EMPTY.with(visit("p", "a", at("09:00"), 2));

        assertThat(hour.with(visit("p", "a", at("09:00"), 1))).isSameAs(hour);
        assertThat(hour.with(visit("p", "a", at("09:00"), 2))).isSameAs(hour);
        assertThat(hour.with(visit("p", "a", at("09:00"), 3)).visits())
                .singleElement()
                .extracting(Visit::version)
                .isEqualTo(3);
    }

    @Test
    void keepsTheSameScanIdOfTwoPeopleApart() {
        PlaceHour hour = PlaceHour.EMPTY.with(visit("p", "a", at("09:00"), 1)).with(visit("q", "a", at("09:00"), 1));

        assertThat(hour.visits()).hasSize(2);
    }

    @Test
    void standsNewestFirstWhateverTheOrderOfArrival() {
        PlaceHour hour = PlaceHour.EMPTY
                .with(visit("p", "b", at("09:10"), 1))
                .with(visit("p", "a", at("09:00"), 1))
                .with(visit("p", "c", at("09:20"), 1));

        assertThat(hour.visits()).extracting(Visit::visitId).containsExactly("c", "b", "a");
    }

    @Test
    void pagesInKeysetOrder() {
        List<Visit> visits = List.of(
                visit("p", "c", at("09:20"), 1), visit("p", "b", at("09:10"), 1), visit("p", "a", at("09:10"), 1));
        VisitQuery first = query(2, null);

        VisitPage page = VisitPage.of(visits.iterator(), first);
        VisitPage rest = VisitPage.of(visits.iterator(), query(2, page.next()));

        assertThat(page.visits()).extracting(Visit::visitId).containsExactly("c", "b");
        assertThat(rest.visits()).extracting(Visit::visitId).containsExactly("a");
        assertThat(rest.next()).isNull();
    }

    @Test
    void hasNoNextPageWhenThisOneTookTheLast() {
        List<Visit> visits = List.of(visit("p", "c", at("09:20"), 1));

        assertThat(VisitPage.of(visits.iterator(), query(1, null)).next()).isNull();
    }

    @Test
    void listsDeparturesByTheirTime() {
        Visit open = visit("p", "open", at("09:20"), 1);
        Visit left = new Visit(
                "left",
                "p",
                MARKET,
                null,
                at("03:00"),
                at("09:30"),
                null,
                Departure.BUTTON,
                new Trust(Trust.Grade.B, List.of()),
                2);
        VisitQuery departures = new VisitQuery(at("09:00"), at("10:00"), Scan.Direction.OUT, null, 10, null);

        assertThat(VisitPage.of(List.of(open, left).iterator(), departures).visits())
                .containsExactly(left);
        assertThat(departures.earliestArrival()).isBefore(at("03:00"));
    }

    private static VisitQuery query(int limit, @Nullable VisitCursor after) {
        return new VisitQuery(at("09:00"), at("10:00"), Scan.Direction.IN, null, limit, after);
    }

    private static Visit visit(String person, String visitId, Instant arrivedAt, int version) {
        return new Visit(
                visitId,
                person,
                MARKET,
                null,
                arrivedAt,
                null,
                null,
                null,
                new Trust(Trust.Grade.B, List.of()),
                version);
    }
}
