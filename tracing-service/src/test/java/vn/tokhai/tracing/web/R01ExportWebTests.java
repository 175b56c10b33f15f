package vn.tokhai.tracing.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import vn.tokhai.tracing.CaseChange;
import vn.tokhai.tracing.CoPresence;
import vn.tokhai.tracing.CollectingAnswers;
import vn.tokhai.tracing.Match;
import vn.tokhai.tracing.MemoryCases;
import vn.tokhai.tracing.MemoryContacts;
import vn.tokhai.tracing.People;
import vn.tokhai.tracing.PeopleRefused;
import vn.tokhai.tracing.PeopleUnavailable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.tokhai.tracing.TracingFixtures.CASE;
import static vn.tokhai.tracing.TracingFixtures.FIRST;
import static vn.tokhai.tracing.TracingFixtures.INDEX;
import static vn.tokhai.tracing.TracingFixtures.MARKET;
import static vn.tokhai.tracing.TracingFixtures.MARKET_PLACE;
import static vn.tokhai.tracing.TracingFixtures.SECOND;
import static vn.tokhai.tracing.TracingFixtures.at;
import static vn.tokhai.tracing.TracingFixtures.exposure;
import static vn.tokhai.tracing.TracingFixtures.openedCase;
import static vn.tokhai.tracing.TracingFixtures.visit;
import static vn.tokhai.tracing.web.WebWorld.officer;
import static vn.tokhai.tracing.web.WebWorld.someone;

/** R01 (safe cells), R06 (purpose, decision, area), R17 (rows and checksum) of what leaves the platform. */
@WebMvcTest(value = ExportController.class, properties = "tokhai.tracing.export.buffered-rows=2")
@Import({WebWorld.class, WebConfiguration.class})
class R01ExportWebTests {

    private static final String NAMED = """
            {"format":"csv","purpose":"Truy vết ca bệnh mẫu","decisionNumber":"123/QĐ-SYT","includeNames":true}""";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private MemoryCases cases;

    @Autowired
    private MemoryContacts contacts;

    @Autowired
    private WebWorld.FakePeople people;

    @Autowired
    private CollectingAnswers collecting;

    @BeforeEach
    void openACaseWithTwoContacts() {
        cases.all.clear();
        cases.announced.clear();
        contacts.all.clear();
        people.known.clear();
        people.readings.clear();
        people.failure = null;
        cases.open(openedCase(), List.of());
        collecting.take(List.of(meeting(FIRST, 45), meeting(SECOND, 5)));
        people.known.put(
                FIRST,
                new People.Person.Known("=HYPERLINK(\"x\")", "+84900000001", "1985", "FEMALE", "Tổ 1, thôn Mỹ Ưởng"));
    }

    @Test
    void R01_neutralisesFormulasKeepsPhonesAndVietnameseLetters() throws Exception {
        String csv = csv(NAMED);

        assertThat(csv)
                .startsWith("\uFEFFSTT (No.),Mã người tiếp xúc (Contact id)")
                .contains("Họ và tên (Full name)")
                .contains("'=HYPERLINK")
                .contains(",+84900000001,")
                .contains("thôn Mỹ Ưởng")
                .contains("10/01/2022 08:00");
    }

    @Test
    void R06_marksPeopleOutsideTheAreaInsteadOfLeavingThemOut() throws Exception {
        String csv = csv(NAMED);

        assertThat(csv.lines()).hasSize(3);
        assertThat(csv.lines().skip(2)).singleElement().asString().contains(SECOND, "withheld: outside-area");
    }

    @Test
    void R06_recordsTheExportBeforeItLeaves() throws Exception {
        csv(NAMED);

        assertThat(people.readings).containsExactly(new People.Reading(CASE, "Truy vết ca bệnh mẫu", "123/QĐ-SYT"));
        assertThat(cases.announced)
                .filteredOn(CaseChange.Exported.class::isInstance)
                .singleElement()
                .satisfies(change -> {
                    var exported = (CaseChange.Exported) change;
                    assertThat(exported.personIds()).containsExactly(FIRST, SECOND);
                    assertThat(exported.exportedBy()).isNotBlank();
                    assertThat(exported.decisionNumber()).isEqualTo("123/QĐ-SYT");
                });
    }

    @Test
    void R17_tellsRowsAndChecksum() throws Exception {
        MockHttpServletResponse response = export(NAMED, officer("2021:58"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/csv;charset=UTF-8"))
                .andExpect(header().string("Tokhai-Rows", "2"))
                .andReturn()
                .getResponse();

        byte[] digest = MessageDigest.getInstance("SHA-256").digest(response.getContentAsByteArray());
        assertThat(response.getHeader("Content-Digest"))
                .isEqualTo("sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":");
    }

    @Test
    void R17_streamsALongListWithTheManifestAsTrailer() throws Exception {
        collecting.take(List.of(meeting("00000000-0000-4000-8000-0000000000f3", 7)));

        MockHttpServletResponse response = export(NAMED, officer("2021:58"))
                .andExpect(status().isOk())
                .andExpect(header().string("Trailer", "Content-Digest, Tokhai-Rows"))
                .andExpect(header().doesNotExist("Content-Length"))
                .andReturn()
                .getResponse();

        assertThat(response.getContentAsString(StandardCharsets.UTF_8).lines()).hasSize(4);
    }

    @Test
    void givesAFileNameWithoutPersonalData() throws Exception {
        export(NAMED, officer("2021:58"))
                .andExpect(header().string(
                                "Content-Disposition",
                                org.hamcrest.Matchers.matchesRegex(
                                        "attachment; filename=\"tokhai-contacts-[0-9a-f-]{36}\\.csv\"")))
                .andExpect(header().string("Cache-Control", "no-store"));
    }

    @Test
    void exportsPseudonymsWithoutAskingForNames() throws Exception {
        String csv = csv(NAMED.replace("true", "false"));

        assertThat(csv).contains(FIRST).doesNotContain("Họ và tên", "+84");
        assertThat(people.readings).isEmpty();
    }

    @Test
    void givesNoListWhenNamesCannotBeRead() throws Exception {
        people.failure = new PeopleUnavailable("away");

        export(NAMED, officer("2021:58"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(header().exists("Retry-After"))
                .andExpect(jsonPath("$.type").value("/problems/names-unavailable"));
        assertThat(cases.announced).noneMatch(CaseChange.Exported.class::isInstance);
    }

    @Test
    void R06_givesNoListWhenNamesAreRefused() throws Exception {
        people.failure = new PeopleRefused("no");

        export(NAMED, officer("2021:58")).andExpect(status().isForbidden());
    }

    @Test
    void R06_asksForPurposeAndDecision() throws Exception {
        export("{\"format\":\"csv\"}", officer("2021:58"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[?(@.pointer=='/purpose')]").exists())
                .andExpect(jsonPath("$.errors[?(@.pointer=='/decisionNumber')]").exists());
        export(NAMED.replace("\"csv\"", "\"xlsx\""), officer("2021:58")).andExpect(status().isBadRequest());
    }

    @Test
    void R06_isOpenToHealthOfficersOfTheAreaAlone() throws Exception {
        export(NAMED, officer("2021:56")).andExpect(status().isNotFound());
        for (String role : List.of("citizen", "committee", "inspector", "hotline", "admin")) {
            export(NAMED, someone(role, "nation")).andExpect(status().isForbidden());
        }
    }

    @Test
    void tellsNothingOfTheInsideOfAFailureAndAsksToComeBackDuringAnOutage() throws Exception {
        people.failure = new IllegalStateException("inside");
        export(NAMED, officer("2021:58"))
                .andExpect(status().isInternalServerError())
                .andExpect(content().string(org.hamcrest.Matchers.not(org.hamcrest.Matchers.containsString("inside"))));

        people.failure = new DataAccessResourceFailureException("store");
        export(NAMED, officer("2021:58")).andExpect(status().isServiceUnavailable());
    }

    private String csv(String body) throws Exception {
        return export(body, officer("2021:58"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private ResultActions export(String body, JwtRequestPostProcessor officer) throws Exception {
        return mvc.perform(post("/api/v1/cases/" + CASE + "/exports")
                .with(officer)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private static Match meeting(String person, int minutes) {
        return CoPresence.of(
                        exposure(visit("i", INDEX, MARKET, at(8, 0), at(9, 0))),
                        visit("o" + person, person, MARKET, at(8, 0), at(8, minutes)),
                        MARKET_PLACE)
                .orElseThrow();
    }
}
