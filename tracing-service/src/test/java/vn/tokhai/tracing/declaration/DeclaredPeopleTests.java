package vn.tokhai.tracing.declaration;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.test.web.client.MockRestServiceServer;
import org.springframework.web.client.RestClient;

import vn.tokhai.tracing.People;
import vn.tokhai.tracing.PeopleRefused;
import vn.tokhai.tracing.PeopleUnavailable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.header;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.jsonPath;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.requestTo;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withException;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withStatus;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withSuccess;

class DeclaredPeopleTests {

    private static final People.Reading WHY = new People.Reading("case", "Truy vết", "123/QĐ-SYT");

    private final RestClient.Builder builder = RestClient.builder().baseUrl("http://declaration");
    private final MockRestServiceServer server =
            MockRestServiceServer.bindTo(builder).build();
    private final DeclaredPeople people = new DeclaredPeople(builder.build());

    @BeforeEach
    void logIn() {
        Jwt token = Jwt.withTokenValue("officers-token")
                .header("alg", "none")
                .claim("sub", "o")
                .build();
        SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(token));
    }

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void R06_readsWithTheOfficersTokenPurposeAndDecision() {
        server.expect(requestTo("http://declaration/api/v1/people/readings"))
                .andExpect(header("Authorization", "Bearer officers-token"))
                .andExpect(jsonPath("$.purpose").value("Truy vết"))
                .andExpect(jsonPath("$.decisionNumber").value("123/QĐ-SYT"))
                .andExpect(jsonPath("$.caseId").value("case"))
                .andRespond(withSuccess("""
                        {"recordId":"r","people":[
                         {"personId":"p1","fullName":"Nguyễn Văn Mẫu","phone":"+84900000001","birthYear":1985,
                          "gender":"MALE","address":"Số 1","area":{"structure":"2021","province":"58"}},
                         {"personId":"p2","withheld":"outside-area"}]}""", MediaType.APPLICATION_JSON));

        Map<String, People.Person> read = people.read(List.of("p1", "p2"), WHY);

        assertThat(read)
                .containsEntry("p1", new People.Person.Known("Nguyễn Văn Mẫu", "+84900000001", "1985", "MALE", "Số 1"))
                .containsEntry("p2", new People.Person.Withheld("outside-area"));
        assertThat(read.toString()).doesNotContain("Nguyễn", "+84");
    }

    @Test
    void asksForTwoHundredAtATime() {
        List<String> ids = IntStream.range(0, 201).mapToObj(i -> "p" + i).toList();
        server.expect(jsonPath("$.personIds.length()").value(200))
                .andRespond(withSuccess(answer(ids.subList(0, 200)), MediaType.APPLICATION_JSON));
        server.expect(jsonPath("$.personIds.length()").value(1))
                .andRespond(withSuccess(answer(ids.subList(200, 201)), MediaType.APPLICATION_JSON));

        assertThat(people.read(ids, WHY)).hasSize(201);
        server.verify();
    }

    @Test
    void givesNothingWhenAPersonIsLeftOut() {
        server.expect(requestTo("http://declaration/api/v1/people/readings"))
                .andRespond(withSuccess(answer(List.of("p1")), MediaType.APPLICATION_JSON));

        assertThatThrownBy(() -> people.read(List.of("p1", "p2"), WHY)).isInstanceOf(PeopleUnavailable.class);
    }

    @Test
    void givesNothingDuringAnOutage() {
        server.expect(requestTo("http://declaration/api/v1/people/readings"))
                .andRespond(withStatus(HttpStatus.SERVICE_UNAVAILABLE));
        assertThatThrownBy(() -> people.read(List.of("p1"), WHY)).isInstanceOf(PeopleUnavailable.class);

        server.reset();
        server.expect(requestTo("http://declaration/api/v1/people/readings"))
                .andRespond(withException(new java.io.IOException("refused")));
        assertThatThrownBy(() -> people.read(List.of("p1"), WHY)).isInstanceOf(PeopleUnavailable.class);
    }

    @Test
    void R06_tellsARefusalFromAnOutage() {
        server.expect(requestTo("http://declaration/api/v1/people/readings"))
                .andRespond(withStatus(HttpStatus.FORBIDDEN));

        assertThatThrownBy(() -> people.read(List.of("p1"), WHY)).isInstanceOf(PeopleRefused.class);
    }

    private static String answer(List<String> ids) {
        String lines = ids.stream()
                .map(id -> "{\"personId\":\"" + id + "\",\"withheld\":\"outside-area\"}")
                .reduce((a, b) -> a + "," + b)
                .orElse("");
        return "{\"recordId\":\"r\",\"people\":[" + lines + "]}";
    }
}
