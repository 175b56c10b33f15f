package vn.tokhai.otp.web;

import java.net.InetAddress;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

import vn.tokhai.otp.OtpFixtures;

import static org.assertj.core.api.Assertions.assertThat;

class ClientAddressesTests {

    private final ClientAddresses addresses = new ClientAddresses(OtpFixtures.settings());

    @Test
    void believeTheGateway() {
        assertThat(seen("127.0.0.1", "203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(seen("127.0.0.1", "2001:db8::7")).isEqualTo("2001:db8:0:0:0:0:0:7");
    }

    @Test
    void R04_doNotBelieveAStrangerWhoNamesAnotherAddress() {
        assertThat(seen("198.51.100.9", "203.0.113.7")).isEqualTo("198.51.100.9");
    }

    @Test
    void R04_takeTheHopTheGatewaySawAndNotWhatTheClientMadeUp() {
        assertThat(seen("127.0.0.1", "1.1.1.1, 203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(seen("127.0.0.1", "1.1.1.1, 203.0.113.7, 127.0.0.1")).isEqualTo("203.0.113.7");
    }

    @Test
    void fallBackToTheConnectionWhenTheHeaderIsMissingOrNoAddress() {
        assertThat(seen("127.0.0.1", null)).isEqualTo("127.0.0.1");
        assertThat(seen("127.0.0.1", "unknown")).isEqualTo("127.0.0.1");
        assertThat(seen("127.0.0.1", "example.org")).isEqualTo("127.0.0.1");
        assertThat(seen("127.0.0.1", "")).isEqualTo("127.0.0.1");
    }

    private String seen(String peer, @Nullable String forwardedFor) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(peer);
        if (forwardedFor != null) {
            request.addHeader("X-Forwarded-For", forwardedFor);
        }
        InetAddress address = addresses.of(request).address();
        return address.getHostAddress();
    }
}
