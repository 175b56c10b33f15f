package vn.tokhai.otp;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

import vn.tokhai.contracts.Topics;
import vn.tokhai.contracts.message.MessageRequested;
import vn.tokhai.platform.events.EventPublisher;
import vn.tokhai.platform.events.OutgoingEvent;
import vn.tokhai.platform.testing.TestBroker;
import vn.tokhai.platform.testing.TestStore;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

/** On a laptop an SMS that a service asks for shows where the passcodes show. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("local")
class LocalProfileMessagingTests {

    private static final Neighbours NEIGHBOURS = new Neighbours();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private EventPublisher publisher;

    @DynamicPropertySource
    static void environment(DynamicPropertyRegistry registry) {
        registry.add("TOKHAI_MONGODB_URI", TestStore::freshDatabase);
        registry.add("TOKHAI_KAFKA_BOOTSTRAP", TestBroker::address);
        registry.add("tokhai.otp.messages.group-id", () -> "otp-" + UUID.randomUUID());
        registry.add("TOKHAI_ISSUER", () -> NEIGHBOURS.uri() + "/realms/tokhai");
        registry.add("TOKHAI_DECLARATION_URI", NEIGHBOURS::uri);
        registry.add("TOKHAI_SERVICE_CLIENT_SECRET", () -> "secret");
        registry.add("TOKHAI_OTP_PEPPER", () -> OtpFixtures.KEY);
        registry.add("TOKHAI_OTP_PROOF_KEY", () -> OtpFixtures.KEY);
        registry.add("TOKHAI_CONSENT_KEY", () -> OtpFixtures.KEY);
    }

    @Test
    void showsRequestedMessagesInTheLocalOutbox() {
        String person = UUID.randomUUID().toString();
        NEIGHBOURS.phoneOf(person, "+84912800001");
        String request = UUID.randomUUID().toString();
        publisher
                .publish(new OutgoingEvent(
                        Topics.MESSAGE_REQUESTS.name(),
                        request,
                        request,
                        "message.requested",
                        Instant.now(),
                        new MessageRequested(
                                request,
                                person,
                                "notice",
                                "exposure-notice",
                                "en",
                                Map.of("day", "15/06/2021", "hotline", "1022"),
                                Instant.now().plusSeconds(600))))
                .join();

        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> mvc.perform(
                        get("/dev/sms.json").param("phone", "0912800001"))
                .andExpect(jsonPath("$[0].text").value(containsString("near a case on 15/06/2021"))));
    }
}
