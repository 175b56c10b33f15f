package vn.tokhai.checkpoint;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TimeStepTests {

    private final Instant start = Instant.parse("2021-06-30T02:15:30Z");

    @Test
    void lastsHalfAMinute() {
        TimeStep step = TimeStep.at(start.plusSeconds(12));

        assertThat(step.from()).isEqualTo(start);
        assertThat(step.until()).isEqualTo(start.plusSeconds(30));
        assertThat(TimeStep.at(step.until()).number()).isEqualTo(step.number() + 1);
    }

    @Test
    void isValidOneStepBeforeAndOneStepAfter() {
        TimeStep step = TimeStep.at(start);

        assertThat(step.isValidAt(start.minusSeconds(30))).isTrue();
        assertThat(step.isValidAt(start.minusMillis(30_001))).isFalse();
        assertThat(step.isValidAt(start.plusMillis(59_999))).isTrue();
        assertThat(step.isValidAt(start.plusSeconds(60))).isFalse();
    }
}
