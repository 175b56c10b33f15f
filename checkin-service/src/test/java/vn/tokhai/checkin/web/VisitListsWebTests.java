package vn.tokhai.checkin.web;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.tokhai.checkin.Scan;
import vn.tokhai.checkin.ScanFixtures;
import vn.tokhai.checkin.visit.Departure;
import vn.tokhai.checkin.visit.Trust;
import vn.tokhai.checkin.visit.Visit;
import vn.tokhai.checkin.visit.VisitCursor;
import vn.tokhai.checkin.visit.VisitPage;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.checkin.ScanFixtures.CITIZEN;
import static vn.tokhai.checkin.ScanFixtures.FLOOR;
import static vn.tokhai.checkin.ScanFixtures.MARKET;
import static vn.tokhai.checkin.ScanFixtures.NOW;
import static vn.tokhai.checkin.ScanFixtures.OWNER;
import static vn.tokhai.checkin.ScanFixtures.SCAN;
import static vn.tokhai.checkin.ScanFixtures.UNKNOWN;
import static vn.tokhai.checkin.web.Callers.caller;
import static vn.tokhai.checkin.web.CheckInWebTests.assertProblem;

@CheckinWebTest
class VisitListsWebTests {

    private static final Visit VISIT = new Visit(
            SCAN,
            CITIZEN,
            MARKET,
            FLOOR,
            NOW.minusSeconds(7200),
            NOW.minusSeconds(3600),
            NOW,
            Departure.TYPICAL_STAY,
            new Trust(Trust.Grade.C, List.of(Trust.Reason.PHONE_VERIFIED, Trust.Reason.DEPARTURE_IMPUTED)),
            2);

    @Autowired
    private MockMvcTester http;

    @Autowired
    private FakeVisitBook book;

    @Autowired
    private ScanFixtures.World world;

    @BeforeEach
    void reset() {
        book.reset();
        world.reset();
    }

    @Test
    void showsMyVisitsWithPlaceEndAndTrust() {
        book.answer(new VisitPage(List.of(VISIT), null));

        MvcTestResult answer = get(CITIZEN, "/api/v1/me/visits");

        assertThat(answer).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"visits": [{
                  "visitId": "0199b3c4-5d6e-7f80-9a1b-2c3d4e5f6071",
                  "place": {"name": "Chợ Ninh Hải", "unitName": "Tầng 2"},
                  "departure": "TYPICAL_STAY",
                  "departedAt": "2021-06-03T01:00:00Z",
                  "departedNoLaterThan": "2021-06-03T02:00:00Z",
                  "trust": {"grade": "C", "reasons": ["phone-verified", "departure-imputed"]}
                }]}
                """);
        assertThat(answer).bodyJson().doesNotHavePath("$.visits[0].personId");
        assertThat(answer).bodyJson().doesNotHavePath("$.next");
        assertThat(book.key()).isEqualTo(CITIZEN);
    }

    @Test
    void asksForTheLast30DaysInPagesOf50() {
        get(CITIZEN, "/api/v1/me/visits");

        assertThat(book.query().limit()).isEqualTo(50);
        assertThat(book.query().from()).isEqualTo(NOW.minus(Duration.ofDays(30)));
        assertThat(book.query().until()).isAfter(NOW);
    }

    @Test
    void goesOnBehindTheCursor() {
        book.answer(new VisitPage(List.of(VISIT), new VisitCursor(VISIT.arrivedAt(), SCAN)));

        String next = JsonPath.read(bodyOf(get(CITIZEN, "/api/v1/me/visits?limit=1")), "$.next");
        get(CITIZEN, "/api/v1/me/visits?limit=1&after=" + next);

        assertThat(book.query().after()).isEqualTo(new VisitCursor(VISIT.arrivedAt(), SCAN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=501",
                "limit=x",
                "after=%21",
                "after=YWJj",
                "from=yesterday",
                "from=2021-06-02T00:00:00Z&to=2021-06-01T00:00:00Z"
            })
    void refusesUnreasonableQuestions(String parameters) {
        assertProblem(get(CITIZEN, "/api/v1/me/visits?" + parameters), 400, "validation-failed");
        assertProblem(get(OWNER, "/api/v1/checkpoints/" + MARKET + "/visits?" + parameters), 400, "validation-failed");
    }

    @Test
    void showsStaffWhoCameAndWent() {
        book.answer(new VisitPage(List.of(VISIT), null));

        MvcTestResult answer = get(
                OWNER,
                "/api/v1/checkpoints/" + MARKET + "/visits?direction=OUT&unitId=" + FLOOR
                        + "&from=2021-06-02T00:00:00Z&to=2021-06-03T00:00:00Z");

        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.visits[0].personId")
                .isEqualTo(CITIZEN);
        assertThat(book.key()).isEqualTo(MARKET);
        assertThat(book.query().direction()).isEqualTo(Scan.Direction.OUT);
        assertThat(book.query().unitId()).isEqualTo(FLOOR);
        assertThat(book.query().until()).isEqualTo(Instant.parse("2021-06-03T00:00:00Z"));
    }

    @Test
    void showsNobodyElseTheVisitsOfACheckpoint() {
        assertProblem(get(CITIZEN, "/api/v1/checkpoints/" + MARKET + "/visits"), 403, "not-staff");
        assertProblem(get(CITIZEN, "/api/v1/checkpoints/" + MARKET + "/occupancy"), 403, "not-staff");
        assertProblem(get(OWNER, "/api/v1/checkpoints/" + UNKNOWN + "/visits"), 404, "checkpoint-unknown");
        assertThat(book.key()).isNull();
    }

    @Test
    void showsHowManyArePresent() {
        assertThat(get(OWNER, "/api/v1/checkpoints/" + MARKET + "/occupancy"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"at": "2021-06-03T02:00:00Z", "present": 2, "presentAtMost": 3, "byUnit": [{"present": 1}]}
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/me/visits",
                "/api/v1/checkpoints/0D9RXPQZ4M7K2/visits",
                "/api/v1/checkpoints/0D9RXPQZ4M7K2/occupancy"
            })
    void givesNoPartialListWhileTheVisitsMove(String path) {
        book.move();

        MvcTestResult answer = get(OWNER, path);

        assertProblem(answer, 503, "unavailable");
        assertThat(answer).headers().hasValue("Retry-After", "2");
    }

    @Test
    void answersOtherInstancesFromItsOwnState() {
        book.answer(new VisitPage(List.of(VISIT), null));
        String question = "/internal/v1/people/" + CITIZEN
                + "/visits?from=2021-06-02T00:00:00Z&until=2021-06-03T00:00:00Z&direction=IN&limit=10"
                + "&afterTime=2021-06-02T10:00:00Z&afterVisit=" + SCAN;

        MvcTestResult answer = http.get()
                .uri(question)
                .with(caller("tokhai-services", "service"))
                .exchange();

        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.visits[0].version")
                .isEqualTo(2);
        assertThat(book.query().after()).isEqualTo(new VisitCursor(Instant.parse("2021-06-02T10:00:00Z"), SCAN));
    }

    @Test
    void keepsPeopleOutOfTheInternalPart() {
        assertProblem(
                get(CITIZEN, "/internal/v1/people/" + CITIZEN + "/visits?from=2021-06-02T00:00:00Z"), 403, "forbidden");
    }

    private MvcTestResult get(String caller, String path) {
        return http.get().uri(URI.create(path)).with(caller(caller, "citizen")).exchange();
    }

    private static String bodyOf(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
