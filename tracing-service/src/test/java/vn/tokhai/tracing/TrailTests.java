package vn.tokhai.tracing;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.tracing.TracingFixtures.CASE;
import static vn.tokhai.tracing.TracingFixtures.INDEX;
import static vn.tokhai.tracing.TracingFixtures.NOW;
import static vn.tokhai.tracing.TracingFixtures.RULE;
import static vn.tokhai.tracing.TracingFixtures.itinerary;

class TrailTests {

    private final Trail none = Trail.none(new ContactId(CASE, 1, INDEX));

    @Test
    void isCompleteOnlyWhenEveryExposureWasSearched() {
        Trail one = none.with(itineraryAnswered(NOW, "v1", "v2")).with(searched(NOW, "v1"));

        assertThat(one.count()).isEqualTo(new Trail.Count(2, 1, false));
        assertThat(one.with(searched(NOW, "v2")).count()).isEqualTo(new Trail.Count(2, 2, true));
    }

    @Test
    void countsNoAnswerTwice() {
        Trail twice = none.with(itineraryAnswered(NOW, "v1", "v2"))
                .with(searched(NOW, "v1"))
                .with(searched(NOW, "v1"))
                .with(itineraryAnswered(NOW, "v1", "v2"));

        assertThat(twice.count()).isEqualTo(new Trail.Count(2, 1, false));
    }

    @Test
    void takesAnswersInAnyOrder() {
        assertThat(none.with(searched(NOW, "v1"))
                        .with(itineraryAnswered(NOW, "v1"))
                        .count())
                .isEqualTo(new Trail.Count(1, 1, true));
    }

    @Test
    void waitsAgainForAnExposureThatALateVisitBrought() {
        Trail late = none.with(itineraryAnswered(NOW)).with(itineraryAnswered(NOW, "v9"));

        assertThat(late.count().complete()).isFalse();
        assertThat(late.with(searched(NOW, "v9")).count().complete()).isTrue();
    }

    @Test
    void leavesAnswersToAnOlderQuestionAside() {
        Trail again = none.asked(itinerary(RULE)).with(itineraryAnswered(NOW.minusSeconds(9), "v1"));

        assertThat(again.answered()).isFalse();
        assertThat(again.answers(NOW)).isFalse();
        assertThat(again.with(itineraryAnswered(NOW)).answers(NOW)).isTrue();
    }

    private static Answer.ItineraryAnswered itineraryAnswered(Instant asked, String... exposures) {
        return new Answer.ItineraryAnswered(CASE, 1, INDEX, asked, List.of(exposures));
    }

    private static Answer.ExposureAnswered searched(Instant asked, String exposure) {
        return new Answer.ExposureAnswered(CASE, 1, INDEX, exposure, asked, 0);
    }
}
