package vn.tokhai.otp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

import vn.tokhai.otp.brandname.GatewaySimulator;
import vn.tokhai.otp.smpp.SmscSimulator;
import vn.tokhai.platform.testing.TestBroker;
import vn.tokhai.platform.testing.TestStore;

/** The service as it runs outside the local profile: two SMS centres and a gateway, an own database, its neighbours stubbed. */
@SpringBootTest
@AutoConfigureMockMvc
abstract class WholeService {

    static final Neighbours NEIGHBOURS = new Neighbours();
    static final String GROUP = UUID.randomUUID().toString();
    static final GatewaySimulator GATEWAY = new GatewaySimulator();
    static final SmscSimulator FIRST = centre();
    static final SmscSimulator SECOND = centre();

    @Autowired
    MockMvc mvc;

    @DynamicPropertySource
    static void environment(DynamicPropertyRegistry registry) {
        registry.add("TOKHAI_MONGODB_URI", TestStore::freshDatabase);
        registry.add("TOKHAI_KAFKA_BOOTSTRAP", TestBroker::address);
        registry.add("tokhai.otp.messages.group-id", () -> "otp-" + GROUP);
        registry.add("tokhai.otp.messages.lease", () -> "5s");
        registry.add("TOKHAI_SMS_HTTP_URI", GATEWAY::uri);
        registry.add("TOKHAI_SMS_HTTP_API_KEY", () -> "key");
        registry.add("TOKHAI_SMS_HTTP_SECRET_KEY", () -> "secret");
        registry.add("TOKHAI_CODE_BASE_URL", () -> "https://tokhai.example");
        registry.add("TOKHAI_ISSUER", () -> NEIGHBOURS.uri() + "/realms/tokhai");
        registry.add("TOKHAI_DECLARATION_URI", NEIGHBOURS::uri);
        registry.add("TOKHAI_SERVICE_CLIENT_SECRET", () -> "secret");
        registry.add("TOKHAI_OTP_PEPPER", () -> OtpFixtures.KEY);
        registry.add("TOKHAI_CONSENT_KEY", () -> OtpFixtures.KEY);
        registry.add("TOKHAI_OTP_PROOF_KEY", () -> OtpFixtures.KEY);
        centre(registry, "TOKHAI_SMPP_1_", FIRST);
        centre(registry, "TOKHAI_SMPP_2_", SECOND);
    }

    private static void centre(DynamicPropertyRegistry registry, String prefix, SmscSimulator centre) {
        registry.add(prefix + "HOST", () -> "127.0.0.1");
        registry.add(prefix + "PORT", centre::port);
        registry.add(prefix + "TLS", () -> false);
        registry.add(prefix + "SYSTEM_ID", () -> SmscSimulator.SYSTEM_ID);
        registry.add(prefix + "PASSWORD", () -> SmscSimulator.PASSWORD);
    }

    private static SmscSimulator centre() {
        try {
            return new SmscSimulator();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
