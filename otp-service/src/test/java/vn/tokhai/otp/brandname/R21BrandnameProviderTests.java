package vn.tokhai.otp.brandname;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.client.RestClient;

import vn.tokhai.otp.OtpFixtures;
import vn.tokhai.otp.Sms;
import vn.tokhai.otp.SmsProvider.Accepted;
import vn.tokhai.otp.SmsProvider.Down;
import vn.tokhai.otp.SmsProvider.Failed;
import vn.tokhai.otp.SmsProvider.Handover;
import vn.tokhai.otp.SmsProvider.Refused;

import static org.assertj.core.api.Assertions.assertThat;

class R21BrandnameProviderTests {

    private static final String REQUEST = "01791a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b";
    private static final Sms PASSCODE = new Sms(OtpFixtures.NUMBER, "IT-antiNCOV", "To khai y te: ma 123456");
    private static final Sms MESSAGE = new Sms(OtpFixtures.NUMBER, "IT-antiNCOV", "Tờ khai y tế", REQUEST);

    private final GatewaySimulator gateway = new GatewaySimulator();
    private final BrandnameProvider provider = provider(gateway.uri());

    @AfterEach
    void stop() {
        gateway.close();
    }

    private static BrandnameProvider provider(URI uri) {
        var settings = settings(uri);
        return new BrandnameProvider(settings, new CallbackAddress(settings), RestClient.builder());
    }

    private static BrandnameSettings.Gateway settings(URI uri) {
        return new BrandnameSettings.Gateway(
                "http",
                uri,
                "the-key",
                "the-secret",
                URI.create("https://tokhai.example"),
                Duration.ofSeconds(2),
                Duration.ofSeconds(2));
    }

    @Test
    void postsWhatTheGatewayWantsAndNoMore() {
        assertThat(provider.send(PASSCODE)).isEqualTo(new Accepted(null));

        var sent = JsonPath.parse(gateway.taken().getFirst());
        assertThat(sent.<String>read("$.ApiKey")).isEqualTo("the-key");
        assertThat(sent.<String>read("$.SecretKey")).isEqualTo("the-secret");
        assertThat(sent.<String>read("$.Phone")).isEqualTo("0912345678");
        assertThat(sent.<String>read("$.Content")).isEqualTo("To khai y te: ma 123456");
        assertThat(sent.<String>read("$.Brandname")).isEqualTo("IT-antiNCOV");
        assertThat(sent.<String>read("$.SmsType")).isEqualTo("2");
        assertThat(sent.<String>read("$.IsUnicode")).isEqualTo("0");
        assertThat(gateway.taken().getFirst()).doesNotContain("RequestId", "CallbackUrl");
    }

    @Test
    void namesTheRequestAndWhereToCallBackWhenAReceiptIsWanted() {
        assertThat(provider.send(MESSAGE)).isEqualTo(new Accepted("d533459ee42b2b9525ba9eabf6a8156"));

        var sent = JsonPath.parse(gateway.taken().getFirst());
        assertThat(sent.<String>read("$.RequestId")).isEqualTo(REQUEST);
        assertThat(sent.<String>read("$.CallbackUrl")).startsWith("https://tokhai.example/api/v1/sms-receipts/http/");
        assertThat(sent.<String>read("$.IsUnicode")).isEqualTo("1");
        assertThat(sent.<String>read("$.Content")).isEqualTo("Tờ khai y tế");
    }

    @Test
    void takesAMessageThatTheGatewayHasAlreadyForSent() {
        gateway.answers(200, "{\"CodeResult\": \"124\", \"ErrorMessage\": \"Request exist 1\", \"SendStatus\": \"5\"}");

        assertThat(provider.send(MESSAGE)).isEqualTo(new Accepted(null));
    }

    @ParameterizedTest
    @CsvSource({"99, Refused", "108, Refused", "101, Down", "103, Down", "146, Failed", "777, Failed"})
    void tellsTheFaultOfAMessageFromTheFaultOfTheAccount(String code, String kind) {
        gateway.answers(200, GatewaySimulator.code(code));

        Handover outcome = provider.send(MESSAGE);

        assertThat(outcome.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(outcome.toString()).contains("result code " + code);
    }

    @ParameterizedTest
    @CsvSource({"500, x", "503, ''", "401, {}", "200, <html>no json</html>", "200, {}"})
    void neverThrowsWhateverTheGatewayAnswers(int status, String body) {
        gateway.answers(status, body.isEmpty() ? " " : body);

        assertThat(provider.send(MESSAGE)).isInstanceOfAny(Down.class, Failed.class);
    }

    @Test
    void waitsAndTriesAgainWhenTheGatewayIsBusy() {
        gateway.answers(429, "{}");

        assertThat(provider.send(MESSAGE)).isEqualTo(new Failed("status 429"));
    }

    @Test
    void isDownWhenNobodyListens() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }

        assertThat(provider(URI.create("http://127.0.0.1:" + free + "/send")).send(MESSAGE))
                .isInstanceOf(Down.class);
    }

    @Test
    void neverPrintsKeys() {
        assertThat(settings(gateway.uri()).toString()).doesNotContain("the-key", "the-secret");
        assertThat(new Refused("x").toString()).doesNotContain("912345678");
    }

    @Test
    void hasAnAddressForCallsBackThatNobodyGuesses() {
        var address = new CallbackAddress(settings(gateway.uri()));
        String uri = String.valueOf(address.uri());
        String token = uri.substring(uri.lastIndexOf('/') + 1);

        assertThat(token).hasSize(43).doesNotContain("the-secret");
        assertThat(address.isCalledWith(token)).isTrue();
        assertThat(address.isCalledWith(token.substring(1))).isFalse();
        assertThat(address.isCalledWith("")).isFalse();
    }
}
