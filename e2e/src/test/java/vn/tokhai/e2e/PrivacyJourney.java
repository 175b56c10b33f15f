package vn.tokhai.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.tokhai.e2e.Town.Place;
import vn.tokhai.e2e.Town.Resident;
import vn.tokhai.local.demo.Api;
import vn.tokhai.local.demo.Residents;

import static org.assertj.core.api.Assertions.assertThat;

/** Personal data stays where it belongs, and a printed code opens nothing. */
class PrivacyJourney {

    private final RunningPlatform platform = RunningPlatform.INSTANCE;
    private final Api api = platform.api;
    private final Town town = new Town();

    @Test
    void writesNothingPersonalToLogsOrToTheStore() throws IOException {
        Place place = town.place("Thư viện Mẫu Yên Tĩnh");
        Resident person = town.resident("Đặng Thị Mẫu Kín Đáo");
        String code = platform.logIns.passcodeSentTo(person.phone());
        town.arrive(person, place, Instant.now());
        api.post("/api/v1/declarations", person.token(), "{\"fullName\":\"" + person.name() + "\",");
        api.post("/api/v1/check-ins", person.token(), Residents.scan("rác " + person.name(), Instant.now()));
        List<String> secrets = List.of(person.name(), person.phone().substring(1), person.number(), person.code());

        for (RunningPlatform.Part part : platform.parts()) {
            String log = Files.readString(part.log());
            assertThat(log).as("log of %s", part.name()).doesNotContain(secrets);
            assertThat(log).as("log of %s", part.name()).doesNotContain("passcode " + code, "code=" + code);
        }
        assertStoreHoldsNone(secrets);
    }

    @Test
    void R02_aPersonalCodeReadsNothing() {
        Resident person = town.resident("Bùi Văn Mẫu Thẻ Rơi");
        Resident finder = town.resident("Lý Thị Mẫu Nhặt Được");

        assertThat(api.get("/api/v1/me/visits", null).status()).isEqualTo(401);
        assertThat(api.post("/api/v1/check-ins", finder.token(), Residents.scan(person.code(), Instant.now()))
                        .status())
                .isBetween(400, 422);
        assertThat(api.post("/api/v1/people/search", finder.token(), search(person))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void R06_namesNeedAPurposeACaseAndTheRightArea() {
        Resident person = town.resident("Trương Văn Mẫu Trong Tỉnh");
        String inside = platform.officer("officer.ninhthuan");
        String outside = platform.officer("officer.khanhhoa");

        assertThat(api.post("/api/v1/people/search", outside, search(person)).status())
                .isEqualTo(404);
        Map<String, Object> readings = search(person);
        readings.remove("number");
        readings.put("personIds", List.of(person.session().personId()));
        assertThat(api.post("/api/v1/people/readings", inside, readings).status())
                .as("no case")
                .isEqualTo(400);
        readings.put("caseId", "00000000-0000-4000-8000-000000000001");
        assertThat(api.post("/api/v1/people/readings", inside, readings)
                        .expect(200)
                        .text())
                .contains(person.name());
        assertThat(api.post("/api/v1/people/readings", outside, readings)
                        .expect(200)
                        .text())
                .doesNotContain(person.name())
                .contains("outside-area");
        readings.remove("purpose");
        Api.Answer refused = api.post("/api/v1/people/readings", inside, readings);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("/purpose");
    }

    /** Encrypted fields must not show in the file of the store; the store compresses nothing. */
    private void assertStoreHoldsNone(List<String> secrets) throws IOException {
        try (Stream<Path> files = Files.walk(platform.home().resolve("data"))) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().contains("store"))
                    .toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                for (String secret : secrets) {
                    String raw = new String(secret.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
                    assertThat(bytes.contains(raw))
                            .as("%s holds personal data", file)
                            .isFalse();
                }
            }
        }
    }

    private static Map<String, Object> search(Resident person) {
        Map<String, Object> search = new LinkedHashMap<>();
        search.put("number", person.number());
        search.put("purpose", "Kiểm tra mẫu");
        search.put("decisionNumber", "1/QĐ-MAU");
        return search;
    }
}
