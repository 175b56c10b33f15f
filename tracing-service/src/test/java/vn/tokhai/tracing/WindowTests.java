package vn.tokhai.tracing;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.tracing.TracingFixtures.DAY;
import static vn.tokhai.tracing.TracingFixtures.NOW;
import static vn.tokhai.tracing.TracingFixtures.ruleSet;

/** Days are days in Asia/Ho_Chi_Minh, whose midnight is 17:00 UTC of the day before. */
class WindowTests {

    private final RuleSet december = ruleSet("R2021-12", LocalDate.of(2021, 12, 29), 2, 2, false);
    private final RuleSet july = ruleSet("R2021-07", LocalDate.of(2021, 7, 30), 3, 14, true);

    @Test
    void beginsAtMidnightInVietnamDaysBeforeOnset() {
        Window window = Window.infectious(december, DAY.minusDays(1), DAY, null, NOW);

        assertThat(window.from()).isEqualTo(Instant.parse("2022-01-06T17:00:00Z"));
        assertThat(window.until()).isEqualTo(NOW);
    }

    @Test
    void beginsDaysBeforeTheSampleWithoutSymptoms() {
        assertThat(Window.infectious(december, null, DAY, null, NOW).from())
                .isEqualTo(Instant.parse("2022-01-07T17:00:00Z"));
        assertThat(Window.infectious(july, null, DAY, null, NOW).from())
                .isEqualTo(Instant.parse("2021-12-26T17:00:00Z"));
    }

    @Test
    void beginsWithTheKnownInfectionWhereTheRulesSaySo() {
        LocalDate infected = DAY.minusDays(6);

        assertThat(Window.infectious(july, null, DAY, infected, NOW).from())
                .isEqualTo(Instant.parse("2022-01-03T17:00:00Z"));
        assertThat(Window.infectious(december, null, DAY, infected, NOW).from())
                .isEqualTo(Instant.parse("2022-01-07T17:00:00Z"));
    }

    @Test
    void neverLooksBackMoreThanFourteenDaysBeforeTheSample() {
        Instant earliest = Instant.parse("2021-12-26T17:00:00Z");

        assertThat(Window.infectious(july, DAY.minusDays(12), DAY, null, NOW).from())
                .isEqualTo(earliest);
        assertThat(Window.infectious(july, null, DAY, DAY.minusDays(40), NOW).from())
                .isEqualTo(earliest);
    }

    @Test
    void countsFromTheSampleWhenSymptomsCameLater() {
        assertThat(Window.infectious(december, DAY.plusDays(1), DAY, null, NOW).from())
                .isEqualTo(Instant.parse("2022-01-07T17:00:00Z"));
    }

    @Test
    void isEmptyWhenIsolationCameBefore() {
        assertThat(Window.infectious(december, DAY, DAY, null, NOW.minusSeconds(10 * 86_400))
                        .isEmpty())
                .isTrue();
    }
}
