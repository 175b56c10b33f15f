package vn.tokhai.checkpoint.safety.web;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.tokhai.checkpoint.CheckpointFixtures;
import vn.tokhai.checkpoint.safety.SafetyWorld;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

/** The controllers of this feature; each test begins with an unrated market on the map. */
@WebMvcTest({
    QuestionnairesController.class,
    SafetyController.class,
    InspectionsController.class,
    AreaSafetyController.class,
    PublicMapController.class
})
@Import(SafetyWebBeans.class)
abstract class SafetyWebSlice {

    static final String MARKET = "/api/v1/checkpoints/" + CheckpointFixtures.MARKET;
    static final String SAFE = """
            {"assessmentId": "0190a5f2-7c1e-7b3a-9f00-3a1d5c7e9b21", "questionnaire": "market-2225",
             "answers": [{"criterion": "KET-QUA", "option": "safe"}]}""";
    static final String INSPECTION = """
            {"inspectionId": "0190a5f2-7c1e-7b3a-9f00-3a1d5c7e9b22", "questionnaire": "market-2225",
             "answers": [{"criterion": "KET-QUA", "option": "unsafe"}], "findings": "Thiếu nước sát khuẩn",
             "measure": "IMPROVE", "decisionNumber": "123/QĐ-SYT"}""";

    @Autowired
    MockMvcTester http;

    @Autowired
    SafetyWorld world;

    @BeforeEach
    void registerTheMarket() {
        world.checkpoints.cleared();
        world.records.clear();
        world.nodes.clear();
        world.placements.clear();
        world.register(CheckpointFixtures.MARKET, "MARKET", CheckpointFixtures.VINH_HAI, SafetyWorld.VINH_HAI, null);
    }

    static RequestPostProcessor owner() {
        return person(CheckpointFixtures.OWNER, "citizen");
    }

    static RequestPostProcessor stranger() {
        return person(CheckpointFixtures.STRANGER, "citizen");
    }

    static RequestPostProcessor inspector(String area) {
        return officer("inspector", area);
    }

    static RequestPostProcessor officer(String role, String area) {
        return jwt().jwt(token -> token.subject(role + ".test").claim("areas", List.of(area)))
                .authorities(new SimpleGrantedAuthority("ROLE_" + role));
    }

    static RequestPostProcessor person(String id, String role) {
        return jwt().jwt(token -> token.subject(id)).authorities(new SimpleGrantedAuthority("ROLE_" + role));
    }

    MockMvcTester.MockMvcRequestBuilder post(String path, String body) {
        return http.post().uri(path).contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
