package vn.tokhai.declaration.scans.web;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.declaration.DeclarationFixtures;
import vn.tokhai.declaration.InMemoryCheckpoints;
import vn.tokhai.declaration.PersonalCodes;
import vn.tokhai.declaration.scans.Cards;
import vn.tokhai.declaration.scans.VenueCodes;
import vn.tokhai.declaration.web.Callers;
import vn.tokhai.declaration.web.DeclarationWeb;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class ScansWebTests extends DeclarationWeb {

    private final VenueCodes venueCodes = new VenueCodes();

    @Autowired
    private PersonalCodes personalCodes;

    @Autowired
    private JsonMapper json;

    @Test
    void R09_namesPlaceAndAddress() throws Exception {
        venueCodes.publishTo(venueKeys);
        checkpoints.open(true);

        mvc.perform(scan(venueCodes.of(InMemoryCheckpoints.MARKET, 4)).with(Callers.citizen(ME)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.kind").value("venue-code"))
                .andExpect(jsonPath("$.place.name").value("Chợ Mẫu"))
                .andExpect(jsonPath("$.place.address").value("Thôn Mẫu"))
                .andExpect(jsonPath("$.place.copy").value(4))
                .andExpect(jsonPath("$.actions[*].action", contains("check-in", "report-poster")));
    }

    @Test
    void R09_bidsToReportAForgedPoster() throws Exception {
        mvc.perform(scan(venueCodes.of(InMemoryCheckpoints.MARKET, 1)).with(Callers.citizen(ME)))
                .andExpect(jsonPath("$.kind").value("forged-venue-code"))
                .andExpect(jsonPath("$.actions[*].action", contains("report-poster")));
    }

    @Test
    void fillsInTheFormFromAnInsuranceCard() throws Exception {
        mvc.perform(scan(Cards.OLD_INSURANCE).with(Callers.citizen(ME)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.kind").value("health-insurance-card"))
                .andExpect(jsonPath("$.title.vi").value("Thẻ bảo hiểm y tế"))
                .andExpect(jsonPath("$.fields.fullName").value("Trần Thị Mẫu"))
                .andExpect(jsonPath("$.fields.birthYear").value(2008))
                .andExpect(jsonPath("$.fields.gender").value("FEMALE"))
                .andExpect(jsonPath("$.fields.healthInsuranceNumber").value("HS4580123456789"))
                .andExpect(jsonPath("$.fields.identityNumber").doesNotExist())
                .andExpect(jsonPath("$.actions[0].action").value("fill-in-form"))
                .andExpect(jsonPath("$.actions[1].needs").value("checkpoint-right"));
    }

    @Test
    void fillsInTheFormFromAnIdentityCardAndWarnsOfContradictions() throws Exception {
        mvc.perform(scan(Cards.CHIP_CARD.replace("Nữ", "Nam")).with(Callers.citizen(ME)))
                .andExpect(jsonPath("$.fields.identityNumber").value("058190001234"))
                .andExpect(jsonPath("$.warnings[*].code", contains("number-contradicts-sex")));
    }

    @Test
    void R02_tellsNothingAboutTheHolderOfACode() throws Exception {
        people.addIfAbsent(DeclarationFixtures.withCode(2, new Random(2), 1));

        for (int somebody : new int[] {2, 99}) {
            mvc.perform(scan(personalCodes.textOf(DeclarationFixtures.person(somebody), 1))
                            .with(Callers.citizen(ME)))
                    .andExpect(jsonPath("$.kind").value("personal-code"))
                    .andExpect(jsonPath("$.personalCode.holder").value("other"))
                    .andExpect(jsonPath("$.personalCode.replaced").value(false))
                    .andExpect(jsonPath("$.fields").doesNotExist())
                    .andExpect(jsonPath("$.actions[*].action", contains("check-in-visitor")));
        }
        mvc.perform(scan(personalCodes.textOf(ME, 1)).with(Callers.citizen(ME)))
                .andExpect(jsonPath("$.personalCode.holder").value("self"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"national-code https://vneid.gov.vn/x", "foreign-code 1406.00121014", "unknown ?"})
    void saysHonestlyWhatItCannotRead(String expected) throws Exception {
        String[] parts = expected.split(" ", 2);

        mvc.perform(scan(parts[1]).with(Callers.citizen(ME)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.kind").value(parts[0]))
                .andExpect(jsonPath("$.advice.vi").isNotEmpty())
                .andExpect(jsonPath("$.actions", empty()));
    }

    @Test
    void opensTheSearchToOfficers() throws Exception {
        mvc.perform(scan(Cards.CHIP_CARD).with(Callers.officer("2021:58")))
                .andExpect(jsonPath("$.actions[*].action", contains("find-person", "declare-as-officer")))
                .andExpect(jsonPath("$.actions[0].needs").value("officer-of-the-area"));
    }

    @Test
    void readsAtMostFourKilobytes() throws Exception {
        problem(scan("x".repeat(4097)).with(Callers.citizen(ME)), 400, "validation-failed")
                .andExpect(jsonPath("$.errors[0].pointer").value("/text"));
        problem(scan("").with(Callers.citizen(ME)), 400, "validation-failed");
        problem(json(post("/api/v1/scans:resolve"), "{}").with(Callers.citizen(ME)), 400, "validation-failed");
        problem(scan("x".repeat(1_000_000)).with(Callers.citizen(ME)), 413, "too-large");
    }

    @Test
    void asksToTryAgainWhileKeysAreLoading() throws Exception {
        venueKeys.isLoading();

        problem(scan(venueCodes.of(InMemoryCheckpoints.MARKET, 1)).with(Callers.citizen(ME)), 503, "unavailable")
                .andExpect(header().exists("Retry-After"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"committee", "inspector", "hotline", "admin", "integrator", "service"})
    void opensToCitizensAndOfficersOnly(String role) throws Exception {
        problem(scan("x").with(Callers.with("somebody", role)), 403, "forbidden");
    }

    private MockHttpServletRequestBuilder scan(String text) {
        return json(
                post("/api/v1/scans:resolve"),
                json.createObjectNode().put("text", text).toString());
    }
}
