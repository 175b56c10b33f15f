package vn.tokhai.tracing;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.tracing.TracingFixtures.CAFE;
import static vn.tokhai.tracing.TracingFixtures.CAFE_PLACE;
import static vn.tokhai.tracing.TracingFixtures.CASE;
import static vn.tokhai.tracing.TracingFixtures.FIRST;
import static vn.tokhai.tracing.TracingFixtures.INDEX;
import static vn.tokhai.tracing.TracingFixtures.MARKET;
import static vn.tokhai.tracing.TracingFixtures.MARKET_PLACE;
import static vn.tokhai.tracing.TracingFixtures.NOW;
import static vn.tokhai.tracing.TracingFixtures.at;
import static vn.tokhai.tracing.TracingFixtures.ended;
import static vn.tokhai.tracing.TracingFixtures.exposure;
import static vn.tokhai.tracing.TracingFixtures.visit;

class ContactTests {

    private final Contact none = Contact.none(new ContactId(CASE, 1, FIRST), NOW);
    private final Exposure market = exposure(visit("i1", INDEX, MARKET, at(8, 0), at(9, 0)));
    private final Exposure cafe = exposure(visit("i2", INDEX, CAFE, at(12, 0), at(13, 0)));
    private final KnownVisit open = visit("f1", FIRST, MARKET, at(8, 30), null);
    private final Match early = CoPresence.of(market, open, MARKET_PLACE).orElseThrow();
    private final Match corrected =
            CoPresence.of(market, ended(open, at(8, 40), null, 2), MARKET_PLACE).orElseThrow();
    private final Match second = CoPresence.of(cafe, visit("f2", FIRST, CAFE, at(12, 30), at(12, 50)), CAFE_PLACE)
            .orElseThrow();

    @Test
    void sumsItsMeetingsAndCountsNoneTwice() {
        Contact contact =
                none.with(early).with(corrected).with(second).with(second).with(corrected);

        assertThat(contact.overlapMinutes()).isEqualTo(30);
        assertThat(contact.listed()).hasSize(2);
    }

    @Test
    void endsTheSameInWhicheverOrderMatchesCome() {
        List<Match> matches = new java.util.ArrayList<>(List.of(early, corrected, second));
        Contact expected = none.with(early).with(corrected).with(second);

        for (int turn = 0; turn < matches.size(); turn++) {
            Collections.rotate(matches, 1);
            assertThat(matches.stream().reduce(none, Contact::with, (a, b) -> b))
                    .isEqualTo(expected);
        }
    }

    @Test
    void isListedNoMoreWhenItsOnlyMeetingIsTakenBack() {
        Match back =
                CoPresence.withdrawal(market, ended(open, at(8, 40), null, 3)).orElseThrow();

        assertThat(none.with(early).with(back).isListed()).isFalse();
        assertThat(none.with(back))
                .as("what was never told needs no taking back")
                .isEqualTo(none);
        assertThat(none.with(early).with(back).with(corrected).isListed())
                .as("an older match does not bring it back")
                .isFalse();
    }

    @Test
    void ranksTimeTogetherByClosedSpaceAndTrust() {
        assertThat(none.with(second).rank()).isEqualTo(20 * 2 * 3);
        assertThat(none.with(corrected).rank()).isEqualTo(10 * 3);
    }

    @Test
    void R15_saysHowIdentityAndPresenceAreKnownInBothLanguages() {
        List<Wording> reasons = Reasons.of(none.with(second));

        assertThat(reasons)
                .contains(
                        new Wording("Danh tính: số điện thoại đã xác thực OTP", "Identity: phone verified by passcode"))
                .contains(new Wording("Cùng không gian kín", "Same closed space"));
        assertThat(Reasons.keys(none.with(early))).contains("end-uncertain", "departure-open", "open-space");
    }

    @Test
    void R15_showsAKeyThatANewerProducerInvented() {
        assertThat(Reasons.wording("trust-chip-card")).isEqualTo(new Wording("trust-chip-card", "trust-chip-card"));
    }

    @Test
    void R15_takesTheLowerGradeOfTwoVisitsAndTheBestOfAllMeetings() {
        assertThat(TrustGrade.A.worse(TrustGrade.C)).isEqualTo(TrustGrade.C);
        assertThat(TrustGrade.of("Z")).isEqualTo(TrustGrade.D);
        assertThat(none.with(second).trust()).isEqualTo(TrustGrade.B);
    }
}
