package vn.tokhai.declaration.web;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import vn.tokhai.declaration.Area;
import vn.tokhai.declaration.DeclarationFixtures;
import vn.tokhai.declaration.InMemoryAllowances;
import vn.tokhai.declaration.InMemoryCheckpoints;
import vn.tokhai.declaration.InMemoryDataReadings;
import vn.tokhai.declaration.InMemoryDeclarationLists;
import vn.tokhai.declaration.InMemoryDeclarations;
import vn.tokhai.declaration.InMemoryNumbers;
import vn.tokhai.declaration.InMemoryPeople;
import vn.tokhai.declaration.InMemoryPhoneOwners;
import vn.tokhai.declaration.InMemoryVenueKeys;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.TestClock;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The HTTP interface on fakes, emptied before each test. */
@WebMvcTest
@Import(WebBeans.class)
public abstract class DeclarationWeb {

    protected static final PersonId ME = DeclarationFixtures.person(1);
    protected static final String ID = DeclarationFixtures.declarationId(1).toString();

    @Autowired
    protected MockMvc mvc;

    @Autowired
    protected TestClock clock;

    @Autowired
    protected InMemoryPeople people;

    @Autowired
    protected InMemoryDeclarations declarations;

    @Autowired
    protected InMemoryDataReadings readings;

    @Autowired
    protected InMemoryVenueKeys venueKeys;

    @Autowired
    protected InMemoryCheckpoints checkpoints;

    @Autowired
    private InMemoryDeclarationLists lists;

    @Autowired
    private InMemoryPhoneOwners owners;

    @Autowired
    private InMemoryNumbers numbers;

    @Autowired
    private InMemoryAllowances allowances;

    @BeforeEach
    void empty() {
        clock.reset();
        venueKeys.clear();
        checkpoints.clear();
        people.clear();
        declarations.clear();
        lists.clear();
        readings.clear();
        owners.clear();
        numbers.clear();
        allowances.clear();
        people.addIfAbsent(DeclarationFixtures.registered(1));
    }

    /** @return the person who proved this phone */
    protected PersonId logIn(String phone) throws Exception {
        String answer = mvc.perform(json(put("/internal/v1/phone-owners"), "{\"phone\":\"" + phone + "\"}")
                        .with(Callers.service()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return PersonId.parse(answer.replaceAll(".*\"personId\":\"([^\"]+)\".*", "$1"))
                .orElseThrow();
    }

    protected ResultActions submit(PersonId person, String id, Area area) throws Exception {
        return submit(person, person, id, area);
    }

    /** @param about somebody of the person's family, or the person */
    protected ResultActions submit(PersonId person, PersonId about, String id, Area area) throws Exception {
        String body = """
                {"declarationId": "%s", "personId": "%s", "form": "citizen", "answers": {
                 "fullName": "%s", "birthYear": 1990, "gender": "FEMALE",
                 "area": {"structure": "%s", "province": "%s", "district": "%s", "ward": "%s"}, "address": "Thôn Thái An",
                 "travelledIn14Days": false, "symptomsIn14Days": false, "contactWithPatient": false,
                 "contactFromEpidemicCountry": false, "contactWithSymptomatic": false}}
                """.formatted(
                id, about, DeclarationFixtures.NAME, area.structure(), area.province(), area.district(), area.ward());
        return mvc.perform(json(post("/api/v1/declarations"), body).with(Callers.citizen(person)));
    }

    protected static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    protected ResultActions problem(MockHttpServletRequestBuilder request, int status, String slug) throws Exception {
        return mvc.perform(request)
                .andExpect(status().is(status))
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("/problems/" + slug));
    }
}
