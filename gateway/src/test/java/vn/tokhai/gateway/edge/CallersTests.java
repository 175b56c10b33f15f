package vn.tokhai.gateway.edge;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;

import vn.tokhai.gateway.GatewaySettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CallersTests {

    @Test
    void believesNobodyByDefault() {
        assertThat(caller(List.of(), "10.0.0.1", "203.0.113.9", "https"))
                .isEqualTo(new Callers.Caller("10.0.0.1", false));
    }

    @Test
    void takesTheAddressThatTheOutermostTrustedProxySaw() {
        List<String> trusted = List.of("10.0.0.0/8", "fd00::/8");

        assertThat(caller(trusted, "10.0.0.1", "6.6.6.6, 203.0.113.9, 10.1.1.1", "https"))
                .isEqualTo(new Callers.Caller("203.0.113.9", true));
        assertThat(caller(trusted, "fd00::1", "nonsense, 10.1.1.1", "http"))
                .isEqualTo(new Callers.Caller("10.1.1.1", false));
        assertThat(caller(trusted, "10.0.0.1", null, "http")).isEqualTo(new Callers.Caller("10.0.0.1", false));
        assertThat(caller(trusted, "192.0.2.1", "203.0.113.9", "https"))
                .isEqualTo(new Callers.Caller("192.0.2.1", false));
    }

    @Test
    void countsANetworkOfIpv6AsOneLine() {
        var left = new Callers.Caller("2001:db8:1:2::1", false);
        var right = new Callers.Caller("2001:db8:1:2:ffff::1", false);
        var other = new Callers.Caller("2001:db8:1:3::1", false);

        assertThat(left.line()).isEqualTo(right.line()).isNotEqualTo(other.line());
        assertThat(new Callers.Caller("192.0.2.1", false).line()).isEqualTo("192.0.2.1");
    }

    @Test
    void refusesRangesThatDoNotExist() {
        assertThatIllegalArgumentException().isThrownBy(() -> AddressRange.of("10.0.0.0/33"));
        assertThatIllegalArgumentException().isThrownBy(() -> AddressRange.of("proxy.example/8"));
    }

    private static Callers.Caller caller(
            List<String> trusted, String peer, @Nullable String forwardedFor, String proto) {
        var request = MockServerHttpRequest.get("http://localhost/")
                .remoteAddress(new InetSocketAddress(peer, 4711))
                .header("X-Forwarded-Proto", proto);
        if (forwardedFor != null) {
            request.header("X-Forwarded-For", forwardedFor);
        }
        return new Callers(settings(trusted)).of(MockServerWebExchange.from(request));
    }

    private static GatewaySettings settings(List<String> trusted) {
        var limit = new GatewaySettings.Limit(1, 1);
        return new GatewaySettings(
                List.of(),
                Map.of(),
                "",
                Duration.ZERO,
                trusted,
                List.of(),
                0,
                new GatewaySettings.Limits(limit, limit, limit));
    }
}
