package vn.tokhai.otp;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

import vn.tokhai.otp.smpp.SmscSimulator;
import vn.tokhai.platform.testing.TestStore;

/** The service as it runs outside the local profile: two SMS centres, an own database, its neighbours stubbed. */
@SpringBootTest
@AutoConfigureMockMvc
abstract class WholeService {

    static final Neighbours NEIGHBOURS = new Neighbours();
    static final SmscSimulator FIRST = centre();
    static final SmscSimulator SECOND = centre();

    @Autowired
    MockMvc mvc;

    @DynamicPropertySource
    static void environment(DynamicPropertyRegistry registry) {
        registry.add("TOKHAI_MONGODB_URI", TestStore::freshDatabase);
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
