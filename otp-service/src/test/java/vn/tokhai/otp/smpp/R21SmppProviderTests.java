package vn.tokhai.otp.smpp;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.SubmitSm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tokhai.otp.MutableClock;
import vn.tokhai.otp.OtpFixtures;
import vn.tokhai.otp.Sms;
import vn.tokhai.otp.SmsProvider.Accepted;
import vn.tokhai.otp.SmsProvider.Failed;

import static org.assertj.core.api.Assertions.assertThat;

class R21SmppProviderTests {

    private static final Sms MESSAGE = new Sms(OtpFixtures.NUMBER, "IT-antiNCOV", "To khai y te: ma dang nhap 123456");

    private final MutableClock clock = new MutableClock(OtpFixtures.MORNING);
    private SmscSimulator centre;
    private SmppProvider provider;

    @BeforeEach
    void start() throws IOException {
        centre = new SmscSimulator();
        provider = provider(centre.port(), SmscSimulator.PASSWORD);
    }

    @AfterEach
    void stop() throws IOException {
        provider.close();
        centre.close();
    }

    private SmppProvider provider(int port, String password) {
        return new SmppProvider(
                new SmppSettings.Centre(
                        "first",
                        "127.0.0.1",
                        port,
                        false,
                        SmscSimulator.SYSTEM_ID,
                        password,
                        "",
                        Duration.ofSeconds(3),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(10)),
                clock);
    }

    @Test
    void handsOverOneMessageWithBrandNameAndInternationalNumber() {
        assertThat(provider.send(MESSAGE)).isEqualTo(new Accepted());

        SubmitSm taken = centre.taken().getFirst();
        assertThat(taken.getSourceAddr()).isEqualTo("IT-antiNCOV");
        assertThat(taken.getSourceAddrTon()).isEqualTo((byte) 5);
        assertThat(taken.getDestAddress()).isEqualTo("84912345678");
        assertThat(taken.getDestAddrTon()).isEqualTo((byte) 1);
        assertThat(taken.getDestAddrNpi()).isEqualTo((byte) 1);
        assertThat(taken.getDataCoding()).isEqualTo((byte) 0);
        assertThat(new String(taken.getShortMessage(), StandardCharsets.US_ASCII))
                .isEqualTo(MESSAGE.text());
    }

    @Test
    void sendsToneMarksAsUcs2() {
        String text = "Tờ khai y tế: mã 123456";

        provider.send(new Sms(OtpFixtures.NUMBER, "IT-antiNCOV", text));

        SubmitSm taken = centre.taken().getFirst();
        assertThat(taken.getDataCoding()).isEqualTo((byte) 8);
        assertThat(new String(taken.getShortMessage(), StandardCharsets.UTF_16BE))
                .isEqualTo(text);
    }

    @Test
    void putsALongTextIntoThePayload() {
        String text = "x".repeat(400);

        provider.send(new Sms(OtpFixtures.NUMBER, "IT-antiNCOV", text));

        SubmitSm taken = centre.taken().getFirst();
        assertThat(taken.getShortMessage()).isNullOrEmpty();
        assertThat(taken.getOptionalParameter(OptionalParameter.Message_payload.class)
                        .getValueAsString())
                .isEqualTo(text);
    }

    @Test
    void bindsOnceForManyMessages() {
        provider.send(MESSAGE);
        provider.send(MESSAGE);
        provider.send(MESSAGE);

        assertThat(centre.taken()).hasSize(3);
        assertThat(centre.binds()).isEqualTo(1);
    }

    @Test
    void bindsAgainAfterTheTelcoDroppedTheSession() {
        provider.send(MESSAGE);
        centre.dropSessions();
        // The loss may show at once or with the next message; after the pause the provider is back.
        provider.send(MESSAGE);
        clock.advance(Duration.ofSeconds(11));

        assertThat(provider.send(MESSAGE)).isEqualTo(new Accepted());
        assertThat(centre.binds()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void failsWithoutDroppingTheSessionWhenTheTelcoRefusesAMessage() {
        centre.refuseWith(SMPPConstant.STAT_ESME_RTHROTTLED);
        assertThat(provider.send(MESSAGE)).isEqualTo(new Failed("refused with status 0x58"));
        centre.refuseWith(0);

        assertThat(provider.send(MESSAGE)).isEqualTo(new Accepted());
        assertThat(centre.binds()).isEqualTo(1);
    }

    @Test
    void failsWhenTheAccountIsRefused() {
        try (var wrong = provider(centre.port(), "falsch")) {
            assertThat(wrong.send(MESSAGE)).isInstanceOf(Failed.class);
        }
    }

    @Test
    void leavesATelcoThatCannotBeReachedAloneForAWhile() throws IOException {
        int freePort;
        try (ServerSocket socket = new ServerSocket(0)) {
            freePort = socket.getLocalPort();
        }
        try (var unreachable = provider(freePort, SmscSimulator.PASSWORD)) {
            assertThat(unreachable.send(MESSAGE))
                    .isInstanceOfSatisfying(
                            Failed.class, failed -> assertThat(failed.reason()).startsWith("no session"));
            assertThat(unreachable.send(MESSAGE)).isEqualTo(new Failed("left alone after a failure"));
            clock.advance(Duration.ofSeconds(10));
            assertThat(unreachable.send(MESSAGE))
                    .isInstanceOfSatisfying(
                            Failed.class, failed -> assertThat(failed.reason()).startsWith("no session"));
        }
    }

    @Test
    void neverPrintsThePassword() {
        var printed = new SmppSettings.Centre(
                        "first", "h", 1, true, "id", "secret", "", Duration.ZERO, Duration.ZERO, Duration.ZERO)
                .toString();

        assertThat(printed).doesNotContain("secret");
    }
}
