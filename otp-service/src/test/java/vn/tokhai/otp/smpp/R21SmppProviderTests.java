package vn.tokhai.otp.smpp;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.extra.NegativeResponseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tokhai.otp.OtpFixtures;
import vn.tokhai.otp.RecordingReceipts;
import vn.tokhai.otp.Sms;
import vn.tokhai.otp.SmsProvider.Accepted;
import vn.tokhai.otp.SmsProvider.Down;
import vn.tokhai.otp.SmsProvider.Failed;
import vn.tokhai.otp.SmsProvider.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class R21SmppProviderTests {

    private static final Sms MESSAGE = new Sms(OtpFixtures.NUMBER, "IT-antiNCOV", "To khai y te: ma dang nhap 123456");

    private static final Sms WITH_RECEIPT =
            new Sms(OtpFixtures.NUMBER, "IT-antiNCOV", "To khai y te", "01791a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b");

    private final RecordingReceipts receipts = new RecordingReceipts();
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
        return provider(port, password, true);
    }

    private SmppProvider provider(int port, String password, boolean receipts) {
        return new SmppProvider(
                new SmppSettings.Centre(
                        "first",
                        "127.0.0.1",
                        port,
                        false,
                        SmscSimulator.SYSTEM_ID,
                        password,
                        "",
                        receipts,
                        Duration.ofSeconds(3),
                        Duration.ofSeconds(2)),
                this.receipts);
    }

    @Test
    void handsOverOneMessageWithBrandNameAndInternationalNumber() {
        assertThat(provider.send(MESSAGE)).isEqualTo(new Accepted(null));

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
        // The loss may show at once or with the next message.
        provider.send(MESSAGE);

        assertThat(provider.send(MESSAGE)).isEqualTo(new Accepted(null));
        assertThat(centre.binds()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void failsWithoutDroppingTheSessionWhenTheTelcoRefusesAMessage() {
        centre.refuseWith(SMPPConstant.STAT_ESME_RTHROTTLED);
        assertThat(provider.send(MESSAGE)).isEqualTo(new Failed("refused with status 0x58"));
        centre.refuseWith(0);

        assertThat(provider.send(MESSAGE)).isEqualTo(new Accepted(null));
        assertThat(centre.binds()).isEqualTo(1);
    }

    @Test
    void failsWhenTheAccountIsRefused() {
        try (var wrong = provider(centre.port(), "falsch")) {
            assertThat(wrong.send(MESSAGE)).isInstanceOf(Down.class);
        }
    }

    @Test
    void isDownWhenTheTelcoCannotBeReached() throws IOException {
        int freePort;
        try (ServerSocket socket = new ServerSocket(0)) {
            freePort = socket.getLocalPort();
        }
        try (var unreachable = provider(freePort, SmscSimulator.PASSWORD)) {
            assertThat(unreachable.send(MESSAGE)).isInstanceOfSatisfying(Down.class, down -> assertThat(down.reason())
                    .startsWith("no session"));
        }
    }

    @Test
    void tellsAPhoneThatDoesNotExistFromABusyTelco() {
        centre.refuseWith(SMPPConstant.STAT_ESME_RINVDSTADR);

        assertThat(provider.send(MESSAGE)).isEqualTo(new Refused("refused with status 0xb"));
    }

    @Test
    void asksForAReceiptOnlyWhereSomebodyWantsIt() {
        provider.send(MESSAGE);
        assertThat(centre.taken().getLast().getRegisteredDelivery()).isZero();

        assertThat(provider.send(WITH_RECEIPT)).isEqualTo(new Accepted("2"));
        assertThat(centre.taken().getLast().getRegisteredDelivery()).isEqualTo((byte) 1);
    }

    @Test
    void asksForNoReceiptWhereTheAccountMayNotReceive() {
        try (var transmitter = provider(centre.port(), SmscSimulator.PASSWORD, false)) {
            assertThat(transmitter.send(WITH_RECEIPT)).isEqualTo(new Accepted(null));
        }

        assertThat(centre.taken().getLast().getRegisteredDelivery()).isZero();
    }

    @Test
    void passesReceiptsOn() throws Exception {
        provider.send(WITH_RECEIPT);

        centre.report("1", "DELIVRD", true);
        centre.report("1", "ACCEPTD", true);
        centre.report("2", "UNDELIV", false);

        assertThat(receipts.heard()).containsExactly("first 1 DELIVERED", "first 2 UNDELIVERED");
    }

    @Test
    void asksForAReceiptAgainThatCouldNotBeKept() {
        provider.send(WITH_RECEIPT);
        receipts.cannotBeKept(true);
        assertThatThrownBy(() -> centre.report("1", "DELIVRD", true))
                .isInstanceOfSatisfying(NegativeResponseException.class, e -> assertThat(e.getCommandStatus())
                        .isEqualTo(SMPPConstant.STAT_ESME_RX_T_APPN));
    }

    @Test
    void neverPrintsThePassword() {
        var printed = new SmppSettings.Centre(
                        "first", "h", 1, true, "id", "secret", "", true, Duration.ZERO, Duration.ZERO)
                .toString();

        assertThat(printed).doesNotContain("secret");
    }
}
