package vn.tokhai.local;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SettingsTests {
    private static final String DEFAULTS = """
            # a comment
            port.gateway=8080
            port.checkin-service = 8104
            heap.gateway=160m
            start.seconds=180
            """;

    @Test
    void readsDefaultsAndLeavesCommentsOut() {
        var settings = Settings.of(DEFAULTS, Map.of(), Map.of());

        assertThat(settings.port("checkin-service")).isEqualTo(8104);
        assertThat(settings.heap("gateway")).isEqualTo("160m");
        assertThat(settings.seconds("start.seconds")).isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void prefersTheEnvironmentAndTheCommandLineToIt() {
        var environment = Map.of("TOKHAI_PORT_GATEWAY", "18080", "TOKHAI_PORT_CHECKIN_SERVICE", "18104");

        var settings = Settings.of(DEFAULTS, environment, Map.of("checkin", 28104));

        assertThat(settings.port("gateway")).isEqualTo(18080);
        assertThat(settings.port("checkin-service")).isEqualTo(28104);
    }

    @Test
    void refusesAPortThatNothingListensOn() {
        assertThatThrownBy(() -> Settings.of(DEFAULTS, Map.of(), Map.of("gatewy", 1)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("gatewy");
    }

    @Test
    void namesTheVariableWhoseValueIsNoNumber() {
        var settings = Settings.of(DEFAULTS, Map.of("TOKHAI_PORT_GATEWAY", "many"), Map.of());

        assertThatThrownBy(() -> settings.port("gateway"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("TOKHAI_PORT_GATEWAY=many");
    }

    @Test
    void movesEveryPortAndNothingElse() {
        var settings = Settings.of(DEFAULTS, Map.of(), Map.of()).withPorts(() -> 5);

        assertThat(settings.port("gateway")).isEqualTo(5);
        assertThat(settings.port("checkin-service")).isEqualTo(5);
        assertThat(settings.number("start.seconds")).isEqualTo(180);
    }
}
