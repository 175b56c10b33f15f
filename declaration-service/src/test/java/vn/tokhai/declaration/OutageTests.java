package vn.tokhai.declaration;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Store, broker and Keycloak are away: the service starts, says so, and shows nothing. */
@SpringBootTest
@AutoConfigureMockMvc
class OutageTests {

    @Autowired
    private MockMvc mvc;

    @DynamicPropertySource
    static void nobodyListens(DynamicPropertyRegistry properties) throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            int port = free.getLocalPort();
            properties.add("spring.mongodb.uri", () -> "mongodb://127.0.0.1:" + port + "/away");
            properties.add("spring.kafka.bootstrap-servers", () -> "127.0.0.1:" + port);
            properties.add("TOKHAI_ISSUER", () -> "http://127.0.0.1:" + port + "/realms/tokhai");
        }
    }

    @Test
    void answersLaterWithoutTheStore() throws Exception {
        String person = DeclarationFixtures.person(1).toString();
        var citizen = jwt().jwt(token -> token.subject(person)).authorities(new SimpleGrantedAuthority("ROLE_citizen"));
        var officer = jwt().jwt(token -> token.claim("areas", List.of("nation")))
                .authorities(new SimpleGrantedAuthority("ROLE_health-officer"));
        var service = jwt().authorities(new SimpleGrantedAuthority("ROLE_service"));

        for (var request : List.of(
                get("/api/v1/me").with(citizen),
                put("/internal/v1/phone-owners")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"phone\":\"0912345678\"}")
                        .with(service),
                post("/api/v1/people/readings")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"personIds\":[\"" + person
                                + "\"],\"purpose\":\"a\",\"decisionNumber\":\"b\",\"caseId\":\"c\"}")
                        .with(officer))) {
            mvc.perform(request)
                    .andExpect(status().isServiceUnavailable())
                    .andExpect(header().exists("Retry-After"))
                    .andExpect(jsonPath("$.type").value("/problems/unavailable"));
        }
    }

    @Test
    void isReadyAndPublishesKeysWithoutAnyOfThem() throws Exception {
        mvc.perform(get("/actuator/health/readiness")).andExpect(status().isOk());
        mvc.perform(get("/.well-known/personal-code-keys.json")).andExpect(status().isOk());
    }
}
