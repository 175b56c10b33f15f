package vn.tokhai.tracing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** People, places and days of the tests; all made up. Hours are hours in Asia/Ho_Chi_Minh. */
public final class TracingFixtures {

    public static final String INDEX = "00000000-0000-4000-8000-0000000000f0";
    public static final String FIRST = "00000000-0000-4000-8000-0000000000f1";
    public static final String SECOND = "00000000-0000-4000-8000-0000000000f2";
    public static final String MARKET = "0MARKET000001";
    public static final String CAFE = "0CAFE00000001";
    public static final String CASE = "00000000-0000-4000-8000-00000000ca5e";
    public static final LocalDate DAY = LocalDate.of(2022, 1, 10);
    public static final Instant NOW = at(20, 0);
    public static final Area NINH_HAI = new Area("2021", "58", "586", "22846");
    public static final MatchRule RULE = new MatchRule("R2021-12", 0, 0, 120, false);
    public static final Place MARKET_PLACE = new Place(MARKET, "Chợ Mẫu, Ninh Hải", "MARKET", false, NINH_HAI);
    public static final Place CAFE_PLACE = new Place(CAFE, "Quán Mẫu, Ninh Hải", "RESTAURANT", true, NINH_HAI);

    /** On the day of the tests. */
    public static Instant at(int hour, int minute) {
        return ZonedDateTime.of(DAY.atTime(hour, minute), Window.ZONE).toInstant();
    }

    public static KnownVisit visit(
            String id, String person, String place, Instant arrived, @Nullable Instant departed) {
        return new KnownVisit(
                id,
                person,
                place,
                null,
                arrived,
                departed,
                null,
                departed == null ? null : "BUTTON",
                "B",
                List.of("phone-verified", "paper-code"),
                1,
                arrived);
    }

    public static KnownVisit inUnit(KnownVisit visit, String unit) {
        return new KnownVisit(
                visit.visitId(),
                visit.personId(),
                visit.checkpointId(),
                unit,
                visit.arrivedAt(),
                visit.departedAt(),
                visit.departedNoLaterThan(),
                visit.departure(),
                visit.trustGrade(),
                visit.trustReasons(),
                visit.version(),
                visit.firstSeenAt());
    }

    public static KnownVisit ended(KnownVisit visit, Instant departed, @Nullable Instant noLaterThan, int version) {
        return new KnownVisit(
                visit.visitId(),
                visit.personId(),
                visit.checkpointId(),
                visit.unitId(),
                visit.arrivedAt(),
                departed,
                noLaterThan,
                noLaterThan == null ? "BUTTON" : "TYPICAL_STAY",
                visit.trustGrade(),
                visit.trustReasons(),
                version,
                visit.firstSeenAt());
    }

    public static Itinerary itinerary(MatchRule rule) {
        return new Itinerary(CASE, 1, INDEX, INDEX, new Window(NOW.minus(Duration.ofDays(3)), NOW), rule, NOW);
    }

    public static Exposure exposure(KnownVisit visit) {
        return itinerary(RULE).exposureBy(visit);
    }

    public static Case.Confirmation confirmation() {
        return new Case.Confirmation(INDEX, NINH_HAI, "XN-MAU-1", DAY.minusDays(1), DAY, null, null, null);
    }

    public static Case openedCase() {
        return new Case(
                CASE,
                confirmation(),
                "R2021-12",
                new Window(NOW.minus(Duration.ofDays(3)), NOW),
                "officer.ninhthuan",
                NOW,
                null,
                1);
    }

    public static RuleSet ruleSet(String id, LocalDate from, int symptomatic, int asymptomatic, boolean sourceCounts) {
        var words = new Wording("mẫu", "sample");
        return new RuleSet(
                id,
                from,
                words,
                symptomatic,
                asymptomatic,
                sourceCounts,
                2,
                0,
                15,
                true,
                0,
                120,
                false,
                words,
                words,
                List.of());
    }

    private TracingFixtures() {}
}
