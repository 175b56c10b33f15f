package vn.tokhai.tracing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.tracing.TracingFixtures.DAY;
import static vn.tokhai.tracing.TracingFixtures.INDEX;
import static vn.tokhai.tracing.TracingFixtures.NINH_HAI;
import static vn.tokhai.tracing.TracingFixtures.NOW;
import static vn.tokhai.tracing.TracingFixtures.confirmation;
import static vn.tokhai.tracing.TracingFixtures.ruleSet;

class OpeningCasesTests {

    private static final UUID REQUEST = UUID.fromString("01938f2e-5b1c-7cc1-9d53-6c1f0e3a0001");

    private final MemoryCases cases = new MemoryCases();
    private final RuleSets ruleSets = () -> List.of(
            ruleSet("R2021-07", LocalDate.of(2021, 7, 30), 3, 14, true),
            ruleSet("R2021-12", LocalDate.of(2021, 12, 29), 2, 2, false));
    private final OpeningCases opening = new OpeningCases(ruleSets, cases, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void asksWhereThePersonWasUnderTheRulesInForceOnTheDayOfSampling() {
        Case opened = opened(opening.open(REQUEST, "officer", confirmation()));

        assertThat(opened.ruleSet()).isEqualTo("R2021-12");
        assertThat(cases.announced)
                .hasSize(2)
                .last()
                .isEqualTo(new CaseChange.ItineraryAsked(
                        opened.itinerary(ruleSets.find("R2021-12").orElseThrow().matchRule())));
    }

    @Test
    void opensNoSecondCaseForTheSameRequest() {
        Case opened = opened(opening.open(REQUEST, "officer", confirmation()));

        assertThat(opened(opening.open(REQUEST, "officer", confirmation()))).isEqualTo(opened);
        assertThat(cases.all).hasSize(1);
        assertThat(cases.announced).hasSize(2);
    }

    @Test
    void refusesARequestIdThatStandsForAnotherCase() {
        opening.open(REQUEST, "officer", confirmation());

        assertThat(opening.open(REQUEST, "officer", stated(null, DAY.minusDays(1), null)))
                .isInstanceOf(OpeningCases.Outcome.RequestIdTaken.class);
    }

    @Test
    void givesAnotherOfficerAnotherCaseForTheSameRequestId() {
        Case one = opened(opening.open(REQUEST, "officer", confirmation()));

        assertThat(opened(opening.open(REQUEST, "another", confirmation())).caseId())
                .isNotEqualTo(one.caseId());
    }

    @Test
    void refusesDaysInTheFutureAndUnknownRules() {
        assertRefused(stated(null, DAY.plusDays(1), null), "sampledOn");
        assertRefused(stated(DAY.plusDays(1), DAY, null), "onsetOn");
        assertRefused(stated(null, DAY, "R1999-01"), "ruleSet");
    }

    @Test
    void refusesIsolationBeforeTheWindow() {
        var isolated =
                new Case.Confirmation(INDEX, NINH_HAI, "XN", null, DAY, null, NOW.minusSeconds(30L * 86_400), null);

        assertRefused(isolated, "isolatedAt");
    }

    private void assertRefused(Case.Confirmation stated, String field) {
        assertThat(opening.open(REQUEST, "officer", stated))
                .isInstanceOfSatisfying(OpeningCases.Outcome.Refused.class, refused -> assertThat(refused.field())
                        .isEqualTo(field));
        assertThat(cases.all).isEmpty();
    }

    private static Case.Confirmation stated(@Nullable LocalDate onset, LocalDate sampled, @Nullable String rules) {
        return new Case.Confirmation(INDEX, NINH_HAI, "XN-MAU-1", onset, sampled, null, null, rules);
    }

    private static Case opened(OpeningCases.Outcome outcome) {
        assertThat(outcome).isInstanceOf(OpeningCases.Outcome.Opened.class);
        return ((OpeningCases.Outcome.Opened) outcome).opened();
    }
}
