package vn.tokhai.gateway.instances;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class InstancesTests {

    private static final URI LEFT = URI.create("http://127.0.0.1:8104");
    private static final URI RIGHT = URI.create("http://127.0.0.1:8114");

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2021-08-01T00:00:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final Instances instances =
            new Instances(Map.of("checkin-service", List.of(LEFT, RIGHT)), Duration.ofSeconds(5), clock);

    @Test
    void leavesOutAnInstanceThatRefusedForAWhile() {
        instances.refused(LEFT);

        assertThat(instances.of("checkin-service")).containsExactly(RIGHT);

        now.updateAndGet(at -> at.plusSeconds(5));
        assertThat(instances.of("checkin-service")).containsExactly(LEFT, RIGHT);
    }

    @Test
    void asksTheRefusingOnesWhenThereIsNoOther() {
        instances.refused(LEFT);
        instances.refused(RIGHT);

        assertThat(instances.of("checkin-service")).containsExactly(LEFT, RIGHT);
    }

    @Test
    void knowsNoneOfAServiceThatNobodyNamed() {
        assertThat(instances.of("unheard-of")).isEmpty();
        assertThat(instances.count("unheard-of")).isZero();
    }

    @Test
    void readsTheFileAsTheLauncherWritesIt() throws IOException {
        assertThat(InstancesFile.parse(
                        "#comment\ncheckin-service=http\\://127.0.0.1\\:8104,http://127.0.0.1:8114\nx=\n"))
                .isEqualTo(Map.of("checkin-service", List.of(LEFT, RIGHT), "x", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> InstancesFile.parse("x=file:///etc/passwd"));
    }
}
