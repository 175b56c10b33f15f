package vn.tokhai.e2e;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import vn.tokhai.e2e.Town.Place;
import vn.tokhai.e2e.Town.Resident;
import vn.tokhai.local.demo.Api;
import vn.tokhai.local.demo.LogIns.Session;
import vn.tokhai.local.demo.Residents;

import static org.assertj.core.api.Assertions.assertThat;

/** Forms, families and cards, as a mobile app uses them. */
class PeopleJourney {

    private static final String IDENTITY_CARD =
            "058190001234|264123456|Trần Thị Mẫu|15091990|Nữ|Xã Vĩnh Hải, Ninh Hải, Ninh Thuận|22042021";

    private final RunningPlatform platform = RunningPlatform.INSTANCE;
    private final Api api = platform.api;
    private final Town town = new Town();

    @Test
    void servesTheSixFormsOfTheSeeds() {
        JsonNode forms = api.get("/api/v1/declaration-forms", null).expect(200).json();

        assertThat(forms.toString())
                .contains("citizen", "domestic-travel", "entry", "health-facility-visit", "workplace", "passenger");
    }

    @Test
    void namesEachFieldThatIsAtFault() {
        Session citizen = platform.logIns.citizen(Residents.phone());
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("fullName", " ");
        answers.put("birthYear", "mười chín");
        answers.put("nobodyAskedForThis", true);

        Api.Answer refused = api.post(
                        "/api/v1/declarations", citizen.token(), Residents.declaration("citizen", answers))
                .expect(400);

        List<String> pointers = refused.json()
                .get("errors")
                .valueStream()
                .map(error -> error.get("pointer").asString())
                .toList();
        assertThat(pointers)
                .contains("/answers/fullName", "/answers/birthYear", "/answers/nobodyAskedForThis", "/answers/gender")
                .doesNotHaveDuplicates();
    }

    @Test
    void R22_tellsWhetherADeclarationHolds() {
        Session fresh = platform.logIns.citizen(Residents.phone());
        Resident declared = town.resident("Ngô Thị Mẫu Còn Hạn");

        assertThat(standing(fresh.token())).isEqualTo("NONE");
        assertThat(standing(declared.token())).isEqualTo("VALID");
    }

    @Test
    void R25_scansInAMemberOfTheFamilyWhoHasNoPhone() {
        Resident guardian = town.resident("Đặng Văn Mẫu Cha");
        Place place = town.place("Trạm y tế Mẫu");
        String name = "Đặng Thị Mẫu Con";
        JsonNode member = api.post(
                        "/api/v1/me/family-members",
                        guardian.token(),
                        Map.of("requestId", UUID.randomUUID().toString(), "name", name, "relation", "child"))
                .expect(201)
                .json();
        String personId = member.get("personId").asString();
        Map<String, Object> declaration = Residents.citizenForm(name);
        declaration.put("personId", personId);
        api.post("/api/v1/declarations", guardian.token(), declaration).expect(201);

        JsonNode code = api.get(member.get("personalCodeUrl").asString(), guardian.token())
                .expect(200)
                .json();
        Awaitility.await()
                .atMost(Town.SOON)
                .until(() -> api.post(
                                        "/api/v1/checkpoints/" + place.id() + "/check-ins",
                                        place.owner().token(),
                                        Residents.scan(
                                                code.get("text").asString(),
                                                Instant.now().minus(Duration.ofMinutes(5))))
                                .status()
                        == 202);

        assertThat(personId).isNotEqualTo(guardian.session().personId());
        assertThat(api.get(
                                member.get("personalCodeUrl").asString(),
                                place.owner().token())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void R20_saysWhatAScannedTextIs() {
        Resident person = town.resident("Bùi Thị Mẫu Quét");

        JsonNode card = resolve(person, IDENTITY_CARD);
        assertThat(card.get("kind").asString()).isEqualTo("identity-card");
        assertThat(card.get("fields").get("fullName").asString()).isEqualTo("Trần Thị Mẫu");
        assertThat(resolve(person, person.code()).get("kind").asString()).contains("personal");
        assertThat(resolve(person, "https://qr.pccovid.gov.vn/abcdef").toString())
                .doesNotContain(person.name());
    }

    private JsonNode resolve(Resident person, String text) {
        return api.post("/api/v1/scans:resolve", person.token(), Map.of("text", text))
                .expect(200)
                .json();
    }

    private String standing(String token) {
        return api.get("/api/v1/me/standing", token)
                .expect(200)
                .json()
                .get("standing")
                .asString();
    }
}
