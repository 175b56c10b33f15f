package vn.tokhai.tracing;

import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.tracing.TracingFixtures.CAFE_PLACE;
import static vn.tokhai.tracing.TracingFixtures.CASE;
import static vn.tokhai.tracing.TracingFixtures.FIRST;
import static vn.tokhai.tracing.TracingFixtures.INDEX;
import static vn.tokhai.tracing.TracingFixtures.MARKET;
import static vn.tokhai.tracing.TracingFixtures.MARKET_PLACE;
import static vn.tokhai.tracing.TracingFixtures.NOW;
import static vn.tokhai.tracing.TracingFixtures.RULE;
import static vn.tokhai.tracing.TracingFixtures.SECOND;
import static vn.tokhai.tracing.TracingFixtures.at;
import static vn.tokhai.tracing.TracingFixtures.ended;
import static vn.tokhai.tracing.TracingFixtures.exposure;
import static vn.tokhai.tracing.TracingFixtures.inUnit;
import static vn.tokhai.tracing.TracingFixtures.itinerary;
import static vn.tokhai.tracing.TracingFixtures.visit;

/** Hours are hours in Asia/Ho_Chi_Minh. */
class CoPresenceTests {

    private final KnownVisit index = visit("i", INDEX, MARKET, at(8, 0), at(9, 0));
    private final KnownVisit other = visit("o", FIRST, MARKET, at(8, 15), at(10, 0));

    @Test
    void measuresTheCommonTime() {
        Match match = meet(exposure(index), other).orElseThrow();

        assertThat(match.from()).isEqualTo(at(8, 15));
        assertThat(match.until()).isEqualTo(at(9, 0));
        assertThat(match.overlapMinutes()).isEqualTo(45);
        assertThat(match.uncertain()).isFalse();
        assertThat(match.sameUnit()).isNull();
    }

    @Test
    void findsNobodyWhoCameAsTheOtherLeft() {
        assertThat(meet(exposure(index), visit("o", FIRST, MARKET, at(9, 0), at(10, 0))))
                .isEmpty();
        assertThat(meet(exposure(index), visit("o", FIRST, MARKET, at(7, 0), at(8, 0))))
                .isEmpty();
    }

    @Test
    void countsAScanAsAMinuteOfPresence() {
        assertThat(meet(exposure(index), visit("o", FIRST, MARKET, at(8, 30), at(8, 30)))
                        .orElseThrow()
                        .overlapSeconds())
                .isEqualTo(60);
    }

    @Test
    void leavesOutThePersonAndTheCaseItself() {
        Exposure ofFirst = new Itinerary(CASE, 2, FIRST, INDEX, itinerary(RULE).window(), RULE, NOW).exposureBy(other);

        assertThat(meet(exposure(index), visit("o", INDEX, MARKET, at(8, 0), at(9, 0))))
                .isEmpty();
        assertThat(meet(ofFirst, index)).isEmpty();
        assertThat(meet(ofFirst, visit("s", SECOND, MARKET, at(9, 0), at(9, 30))))
                .isPresent();
    }

    @Test
    void R14_givesARangeWhereAnEndIsImputed() {
        KnownVisit imputed = ended(other, at(8, 30), at(8, 50), 2);

        Match match = meet(exposure(index), imputed).orElseThrow();

        assertThat(match.uncertain()).isTrue();
        assertThat(match.overlapMinutes()).isEqualTo(15);
        assertThat(match.possibleMinutes()).isEqualTo(35);
    }

    @Test
    void R14_listsWhoWasOnlyPossiblyThereWithZeroLikelyMinutes() {
        KnownVisit before = ended(visit("o", FIRST, MARKET, at(6, 0), null), at(7, 30), at(8, 30), 2);

        Match match = meet(exposure(index), before).orElseThrow();

        assertThat(match.overlapMinutes()).isZero();
        assertThat(match.possibleMinutes()).isEqualTo(30);
        assertThat(match.uncertain()).isTrue();
    }

    @Test
    void assumesTheStayOfTheRuleWhileNobodyHasLeft() {
        KnownVisit open = visit("o", FIRST, MARKET, at(6, 30), null);

        Match match = meet(exposure(index), open).orElseThrow();

        assertThat(match.overlapMinutes()).isEqualTo(30);
        assertThat(match.possibleMinutes()).isEqualTo(60);
    }

    @Test
    void neverCountsAStayBeyondTwelveHours() {
        KnownVisit endless = visit("o", FIRST, MARKET, at(8, 0).minus(Duration.ofHours(12)), at(9, 0));

        assertThat(meet(exposure(index), endless)).isEmpty();
    }

    @Test
    void asksForTheLeastMinutesOfTheRule() {
        var quarter = new MatchRule("sample", 15, 0, 120, false);
        Exposure strict = itinerary(quarter).exposureBy(index);

        assertThat(meet(strict, visit("o", FIRST, MARKET, at(8, 46), at(10, 0))))
                .isEmpty();
        assertThat(meet(strict, visit("o", FIRST, MARKET, at(8, 45), at(10, 0))))
                .isPresent();
    }

    @Test
    void letsTheAirOfAClosedOrUnknownPlaceCountAfterwards() {
        var airy = new MatchRule("sample", 0, 30, 120, false);
        Exposure exposure = itinerary(airy).exposureBy(index);
        KnownVisit after = visit("o", FIRST, MARKET, at(9, 10), at(10, 0));

        assertThat(CoPresence.of(exposure, after, MARKET_PLACE)).isEmpty();
        assertThat(CoPresence.of(exposure, after, CAFE_PLACE).orElseThrow().overlapMinutes())
                .isEqualTo(20);
        assertThat(CoPresence.of(exposure, after, null)).isPresent();
    }

    @Test
    void knowsUnitsAndLeavesOutAnotherOneOnlyWhereTheRuleSaysSo() {
        var unitsOnly = new MatchRule("sample", 0, 0, 120, true);
        Exposure strict = itinerary(unitsOnly).exposureBy(inUnit(index, "U1"));

        assertThat(meet(exposure(inUnit(index, "U1")), inUnit(other, "U1"))
                        .orElseThrow()
                        .sameUnit())
                .isTrue();
        assertThat(meet(exposure(inUnit(index, "U1")), inUnit(other, "U2"))
                        .orElseThrow()
                        .sameUnit())
                .isFalse();
        assertThat(meet(strict, inUnit(other, "U2"))).isEmpty();
        assertThat(meet(strict, other)).as("an unknown unit is never left out").isPresent();
    }

    @Test
    void countsOnlyTheTimeInsideTheWindow() {
        var narrow = new Itinerary(CASE, 1, INDEX, INDEX, new Window(at(8, 30), at(8, 40)), RULE, NOW);

        assertThat(meet(narrow.exposureBy(index), other).orElseThrow().overlapMinutes())
                .isEqualTo(10);
        assertThat(new Itinerary(CASE, 1, INDEX, INDEX, new Window(at(9, 0), at(9, 40)), RULE, NOW)
                        .exposureBy(index)
                        .withdrawn())
                .isTrue();
    }

    private static Optional<Match> meet(Exposure exposure, KnownVisit visit) {
        return CoPresence.of(exposure, visit, MARKET_PLACE);
    }
}
