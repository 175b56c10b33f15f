package vn.tokhai.tracing.messaging.streams;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PausesTests {

    private final Pauses pauses = new Pauses(Duration.ofSeconds(1), Duration.ofSeconds(5));

    @Test
    void growUpToALimitAndBeginAgain() {
        assertThat(pauses.next()).isEqualTo(Duration.ofSeconds(1));
        assertThat(pauses.next()).isEqualTo(Duration.ofSeconds(2));
        assertThat(pauses.next()).isEqualTo(Duration.ofSeconds(4));
        for (int i = 0; i < 100; i++) {
            assertThat(pauses.next()).isEqualTo(Duration.ofSeconds(5));
        }

        pauses.reset();

        assertThat(pauses.next()).isEqualTo(Duration.ofSeconds(1));
    }
}
