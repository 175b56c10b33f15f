package vn.tokhai.tracing.declaration;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

import vn.tokhai.tracing.People;
import vn.tokhai.tracing.PeopleRefused;
import vn.tokhai.tracing.PeopleUnavailable;

/**
 * Reads people with the officer's own token, so that the declaration service judges the officer's areas and records who
 * read. Not repeated on failure: each reading is a record.
 */
class DeclaredPeople implements People {

    /** What the declaration service takes at once. */
    static final int PAGE = 200;

    private final RestClient http;

    DeclaredPeople(RestClient http) {
        this.http = http;
    }

    @Override
    public Map<String, Person> read(Collection<String> personIds, Reading reading) {
        Map<String, Person> people = new HashMap<>();
        List<String> ids = List.copyOf(personIds);
        for (int start = 0; start < ids.size(); start += PAGE) {
            List<String> page = ids.subList(start, Math.min(start + PAGE, ids.size()));
            readPage(page, reading).forEach(line -> people.put(line.personId(), line.asPerson()));
        }
        if (!people.keySet().containsAll(ids)) {
            throw new PeopleUnavailable("The declaration service left people out");
        }
        return people;
    }

    private List<Line> readPage(List<String> ids, Reading reading) {
        try {
            Answer answer = http.post()
                    .uri("/api/v1/people/readings")
                    .headers(headers -> headers.setBearerAuth(officersToken()))
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(new Request(ids, reading.purpose(), reading.decisionNumber(), reading.caseId()))
                    .retrieve()
                    .body(Answer.class);
            if (answer == null) {
                throw new PeopleUnavailable("The declaration service gave no body");
            }
            return answer.people();
        } catch (HttpClientErrorException e) {
            throw refusal(e.getStatusCode(), e);
        } catch (RestClientException e) {
            throw new PeopleUnavailable("The declaration service does not answer", e);
        }
    }

    private static RuntimeException refusal(HttpStatusCode status, HttpClientErrorException e) {
        return status.value() == 401 || status.value() == 403
                ? new PeopleRefused("The declaration service answers " + status.value())
                : new PeopleUnavailable("The declaration service answers " + status.value(), e);
    }

    private static String officersToken() {
        Authentication officer = SecurityContextHolder.getContext().getAuthentication();
        if (officer != null && officer.getPrincipal() instanceof Jwt token) {
            return token.getTokenValue();
        }
        throw new PeopleRefused("Nobody is logged in");
    }

    private record Request(List<String> personIds, String purpose, String decisionNumber, String caseId) {}

    private record Answer(String recordId, List<Line> people) {}

    private record Line(
            String personId,
            @Nullable String fullName,
            @Nullable String phone,
            @Nullable String birthYear,
            @Nullable String gender,
            @Nullable String address,
            @Nullable String withheld) {

        Person asPerson() {
            return withheld == null
                    ? new Person.Known(text(fullName), text(phone), text(birthYear), text(gender), text(address))
                    : new Person.Withheld(withheld);
        }

        private static String text(@Nullable String value) {
            return Objects.requireNonNullElse(value, "");
        }

        @Override
        public String toString() {
            return "Line[" + personId + "]";
        }
    }
}
