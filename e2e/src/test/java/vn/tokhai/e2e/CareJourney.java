package vn.tokhai.e2e;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import vn.tokhai.e2e.Town.Resident;
import vn.tokhai.local.demo.Api;
import vn.tokhai.local.demo.Residents;

import static org.assertj.core.api.Assertions.assertThat;

/** Quarantine with daily reports, risk, and being forgotten. */
class CareJourney {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final RunningPlatform platform = RunningPlatform.INSTANCE;
    private final Api api = platform.api;
    private final Town town = new Town();

    @Test
    void tellsTheUnitOfADangerSignAtOnce() {
        Resident person = town.resident("Mai Thị Mẫu Cách Ly");
        String officer = platform.officer("officer.ninhthuan");
        String quarantine = quarantine(officer, person);

        JsonNode mine =
                api.get("/api/v1/me/quarantines", person.token()).expect(200).json();
        assertThat(mine.toString()).contains(quarantine);
        JsonNode reported = api.post(
                        "/api/v1/quarantines/" + quarantine + "/health-reports",
                        person.token(),
                        Map.of(
                                "reportId",
                                UUID.randomUUID().toString(),
                                "measuredAt",
                                Instant.now().minusSeconds(60).toString(),
                                "answers",
                                Map.of("symptoms", List.of("cough"), "temperature", 37.5, "spo2", 88)))
                .expect(201)
                .json();

        assertThat(reported.get("dangers").toString()).contains("low-spo2");
        Awaitility.await().atMost(Town.SOON).untilAsserted(() -> assertThat(
                        api.get("/api/v1/health-dangers", officer).expect(200).text())
                .contains(quarantine));
        assertThat(api.get("/api/v1/health-dangers", platform.officer("officer.khanhhoa"))
                        .text())
                .doesNotContain(quarantine);
    }

    @Test
    void answersADeclarationOfSymptomsWithRiskAndAdvice() {
        Map<String, Object> declaration = Residents.citizenForm("Cao Văn Mẫu Nguy Cơ");
        @SuppressWarnings("unchecked")
        Map<String, Object> answers = (Map<String, Object>) Objects.requireNonNull(declaration.get("answers"));
        answers.put("symptomsIn14Days", true);
        answers.put("symptomsNote", "sốt, khó thở");
        answers.put("contactWithPatient", true);
        String token = platform.logIns.citizen(Residents.phone()).token();

        JsonNode risk = api.post("/api/v1/declarations", token, declaration)
                .expect(201)
                .json()
                .get("risk");

        assertThat(risk.get("level").asString()).isEqualTo("high");
        assertThat(api.get("/api/v1/me/standing", token).json().get("standing").asString())
                .isEqualTo("AT_RISK");
    }

    @Test
    void R29_forgetsAPersonAndProvesIt() {
        Resident person = town.resident("Tạ Thị Mẫu Xóa");
        String officer = platform.officer("officer.ninhthuan");

        JsonNode erased = api.post("/api/v1/me/erasure", person.token(), Map.of("word", "XÓA"))
                .expect(201)
                .json();
        String certificate = api.get(erased.get("certificateUrl").asString(), null)
                .expect(200)
                .json()
                .get("certificate")
                .asString();

        String said = new String(Base64.getUrlDecoder().decode(certificate.split("\\.")[1]), StandardCharsets.UTF_8);
        assertThat(said)
                .contains("destroyed")
                .doesNotContain(person.name(), person.phone().substring(1));
        assertThat(api.get("/api/v1/me", person.token()).status()).isIn(401, 404, 410);
        Map<String, Object> search = new LinkedHashMap<>();
        search.put("number", person.number());
        search.put("purpose", "Truy vết ca bệnh mẫu");
        search.put("decisionNumber", "123/QĐ-SYT");
        assertThat(api.post("/api/v1/people/search", officer, search).status()).isEqualTo(404);
        assertThat(platform.logIns.citizen(person.phone()).personId())
                .isNotEqualTo(person.session().personId());
    }

    private String quarantine(String officer, Resident person) {
        Map<String, Object> opening = new LinkedHashMap<>();
        opening.put("quarantineId", UUID.randomUUID().toString());
        opening.put("personId", person.session().personId());
        opening.put("kind", "home");
        opening.put("area", Residents.NINH_HAI);
        opening.put("startsOn", TODAY.minusDays(1).toString());
        opening.put("plannedEndOn", TODAY.plusDays(13).toString());
        opening.put("decisionNumber", "12/QĐ-UBND");
        return api.post("/api/v1/quarantines", officer, opening)
                .expect(201)
                .json()
                .get("quarantineId")
                .asString();
    }
}
