package vn.tokhai.otp;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ClientAddressTests {

    @Test
    void countsAnIpv4AddressByItselfAndByItsTwentyFourBits() {
        assertThat(OtpFixtures.address("203.0.113.7").host()).isEqualTo("203.0.113.7");
        assertThat(OtpFixtures.address("203.0.113.7").subnet()).isEqualTo("203.0.113.0/24");
    }

    @Test
    void countsAnIpv6CustomerAsOneWhateverTheirDevicesCallThemselves() {
        var one = OtpFixtures.address("2001:db8:1:2:aaaa::1");
        var other = OtpFixtures.address("2001:db8:1:2:bbbb::2");

        assertThat(one.host()).isEqualTo(other.host());
        assertThat(one.subnet())
                .isEqualTo(OtpFixtures.address("2001:db8:1:ffff::9").subnet());
        assertThat(one.host())
                .isNotEqualTo(OtpFixtures.address("2001:db8:1:3::1").host());
    }
}
