package vn.tokhai.otp;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Example values. */
public final class OtpFixtures {

    public static final Instant MORNING = Instant.parse("2021-06-15T03:00:00Z");
    public static final String PHONE = "0912345678";
    public static final PhoneNumber NUMBER = new PhoneNumber("+84912345678");
    /** Base64 of 32 zero bytes: good for tests only. */
    public static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    public static Pepper pepper() {
        return new Pepper(new byte[32]);
    }

    public static OtpSettings settings() {
        return settings(List.of(KEY));
    }

    public static OtpSettings settings(List<String> consentKeys) {
        return new OtpSettings(
                KEY,
                KEY,
                consentKeys,
                URI.create("http://declaration.test"),
                URI.create("http://keycloak.test/token"),
                "tokhai-app",
                List.of("127.0.0.0/8", "::1/128"),
                Duration.ofSeconds(5),
                Duration.ofSeconds(45));
    }

    public static ClientAddress address(String literal) {
        return new ClientAddress(InetAddress.ofLiteral(literal));
    }

    public static PasscodeRequest logIn(String phone, String address) {
        return new PasscodeRequest(phone, Purpose.LOG_IN, address(address), null, "");
    }

    /** The defaults, with limits so wide that only the one under test matters. */
    public static PasscodeLimits limits(
            List<Window> perAddress, List<Window> perSubnet, List<Window> perCheckpoint, int smsPerDay) {
        PasscodeLimits usual = PasscodeLimits.DEFAULT;
        return new PasscodeLimits(
                usual.lifetime(),
                usual.tries(),
                usual.firstResendAfter(),
                usual.longestResendAfter(),
                usual.resendMemory(),
                usual.perPhone(),
                perAddress,
                perSubnet,
                perCheckpoint,
                smsPerDay,
                usual.alarmPercent());
    }

    private OtpFixtures() {}
}
