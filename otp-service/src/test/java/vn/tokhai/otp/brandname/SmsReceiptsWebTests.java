package vn.tokhai.otp.brandname;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.client.RestClient;

import vn.tokhai.otp.RecordingReceipts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WebMvcTest(SmsReceiptsController.class)
@Import(SmsReceiptsWebTests.Gateways.class)
class SmsReceiptsWebTests {

    private static final BrandnameSettings.Gateway GATEWAY = new BrandnameSettings.Gateway(
            "http",
            URI.create("http://127.0.0.1:1/send"),
            "key",
            "secret",
            URI.create("https://tokhai.example/"),
            Duration.ofSeconds(1),
            Duration.ofSeconds(1));

    @Autowired
    private MockMvc mvc;

    @Autowired
    private RecordingReceipts receipts;

    @TestConfiguration(proxyBeanMethods = false)
    static class Gateways {

        @Bean
        RecordingReceipts receipts() {
            return new RecordingReceipts();
        }

        @Bean
        BrandnameProviders providers() {
            return new BrandnameProviders(new BrandnameSettings(List.of(GATEWAY)), RestClient.builder());
        }
    }

    @AfterEach
    void works() {
        receipts.cannotBeKept(false);
    }

    @ParameterizedTest
    @CsvSource({
        "r1, 5, 1, http r1 DELIVERED",
        "r2, 5, 0, http r2 UNDELIVERED",
        "r3, 4, 0, http r3 UNDELIVERED",
        "r4, 7, 0, ",
        "r5, , 0, "
    })
    void passesOnWhatBecameOfAMessage(String request, String sendStatus, String success, String heard)
            throws Exception {
        mvc.perform(get(path())
                        .param("RequestId", request)
                        .param("SMSID", "dc712784")
                        .param("SendStatus", sendStatus == null ? "" : sendStatus)
                        .param("SendSuccess", success)
                        .param("phonenumber", "0901888484"))
                .andExpect(status().isNoContent());

        if (heard == null) {
            assertThat(receipts.heard()).noneMatch(line -> line.contains(request));
        } else {
            assertThat(receipts.heard()).contains(heard);
        }
    }

    @Test
    void findsAMessageByTheIdOfTheGatewayToo() throws Exception {
        mvc.perform(get(path())
                        .param("SMSID", "only-smsid")
                        .param("SendStatus", "5")
                        .param("SendSuccess", "1"))
                .andExpect(status().isNoContent());

        assertThat(receipts.heard()).contains("http only-smsid DELIVERED");
    }

    @Test
    void knowsNoOtherAddress() throws Exception {
        mvc.perform(get("/api/v1/sms-receipts/http/nonsense").param("RequestId", "x"))
                .andExpect(status().isNotFound());
        mvc.perform(get("/api/v1/sms-receipts/other/nonsense")).andExpect(status().isNotFound());
    }

    @Test
    void answersAnErrorWhenItIsNotKeptSoThatTheGatewayAsksAgain() throws Exception {
        receipts.cannotBeKept(true);

        mvc.perform(get(path())
                        .param("RequestId", "r9")
                        .param("SendStatus", "5")
                        .param("SendSuccess", "1"))
                .andExpect(status().is5xxServerError());
    }

    @Test
    void ignoresIdsBeyondAllMeasure() throws Exception {
        mvc.perform(get(path()).param("RequestId", "r".repeat(5000)).param("SendStatus", "5"))
                .andExpect(status().isNoContent());

        assertThat(receipts.heard()).noneMatch(line -> line.contains("rrrr"));
    }

    private static URI path() {
        String uri = String.valueOf(new CallbackAddress(GATEWAY).uri());
        return URI.create(URI.create(uri).getPath());
    }
}
