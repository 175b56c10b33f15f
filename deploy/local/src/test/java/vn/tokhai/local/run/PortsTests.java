package vn.tokhai.local.run;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.tokhai.local.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PortsTests {

    @Test
    void namesTheTakenPortItsSettingAndTheProcess() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            var refused = assertThatThrownBy(() -> Ports.requireFree(Map.of("gateway", port)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("port " + port + " of gateway is taken")
                    .hasMessageContaining("TOKHAI_PORT_GATEWAY=")
                    .hasMessageContaining("-P gateway=");

            if (Files.exists(Path.of("/proc/net/tcp"))) {
                refused.hasMessageContaining(
                        "process " + ProcessHandle.current().pid() + " (java)");
            }
        }
    }

    @Test
    void saysNothingAboutFreePorts() {
        assertThatCode(() -> Ports.requireFree(Map.of("gateway", Ports.anyFree())))
                .doesNotThrowAnyException();
    }

    @Test
    void neverGivesTheSamePortTwice() {
        assertThat(Ports.anyFree()).isNotEqualTo(Ports.anyFree());
    }
}
