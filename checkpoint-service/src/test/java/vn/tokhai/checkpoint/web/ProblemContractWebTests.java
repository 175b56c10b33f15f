package vn.tokhai.checkpoint.web;

import com.mongodb.MongoTimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemContractWebTests extends CheckpointWebSlice {

    @Test
    void answers400WhenTheBodyIsNoJson() {
        holds(post("/api/v1/checkpoints", "{").with(owner()), HttpStatus.BAD_REQUEST, "malformed-request");
    }

    @Test
    void answers400WhenAFieldIsOfTheWrongType() {
        var answer = holds(
                post("/api/v1/checkpoints", "{\"area\": 58}").with(owner()),
                HttpStatus.BAD_REQUEST,
                "validation-failed");

        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly("/area");
    }

    @Test
    void answers401WithoutAToken() {
        var answer = holds(http.get().uri(MARKET), HttpStatus.UNAUTHORIZED, "unauthenticated");

        assertThat(answer.getResponse().getHeader("WWW-Authenticate")).startsWith("Bearer");
        holds(http.get().uri("/api/v1/me/checkpoints"), HttpStatus.UNAUTHORIZED, "unauthenticated");
        holds(http.get().uri(MARKET + "/poster.pdf"), HttpStatus.UNAUTHORIZED, "unauthenticated");
    }

    @Test
    void answers403WithoutTheRole() {
        holds(
                post("/api/v1/checkpoints", FORM).with(person("officer.ninhthuan", "health-officer")),
                HttpStatus.FORBIDDEN,
                "forbidden");
    }

    @Test
    void answers404ForIdsThatAreNotThereAndIdsThatCannotBe() {
        holds(http.get().uri("/api/v1/checkpoints/0000000000001").with(owner()), HttpStatus.NOT_FOUND, "not-found");
        holds(http.get().uri("/api/v1/checkpoints/nonsense").with(owner()), HttpStatus.NOT_FOUND, "not-found");
        holds(http.get().uri("/api/v1/nothing-here").with(owner()), HttpStatus.NOT_FOUND, "not-found");
    }

    @Test
    void answers405ForAnotherMethod() {
        holds(http.delete().uri(MARKET).with(owner()), HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed");
    }

    @Test
    void answers413ForABodyThatIsTooLarge() {
        String large = FORM.replace("Thôn Thái An", "a".repeat(300_000));

        holds(post("/api/v1/checkpoints", large).with(owner()), HttpStatus.CONTENT_TOO_LARGE, "too-large");
    }

    @Test
    void answers415ForABodyThatIsNotJson() {
        holds(
                http.post()
                        .uri("/api/v1/checkpoints")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("Chợ")
                        .with(owner()),
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "unsupported-media-type");
    }

    @Test
    void answers500WithoutAnyDetail() throws Exception {
        checkpoints.failWith(new IllegalStateException("secret inside"));

        var answer = holds(http.get().uri(MARKET).with(owner()), HttpStatus.INTERNAL_SERVER_ERROR, "internal");

        assertThat(answer.getResponse().getContentAsString()).doesNotContain("secret");
        assertThat(answer).bodyJson().doesNotHavePath("$.detail");
    }

    @Test
    void answers503AndWhenToComeBackWithoutTheStore() {
        checkpoints.failWith(
                new DataAccessResourceFailureException("down", new MongoTimeoutException("no server at 10.0.0.1")));

        var answer = holds(http.get().uri(MARKET).with(owner()), HttpStatus.SERVICE_UNAVAILABLE, "unavailable");

        assertThat(answer.getResponse().getHeader("Retry-After")).isNotBlank();
        assertThat(answer).bodyText().doesNotContain("10.0.0.1");
    }

    private static MvcTestResult holds(MockMvcTester.MockMvcRequestBuilder request, HttpStatus status, String problem) {
        MvcTestResult answer = request.exchange();
        assertThat(answer).hasStatus(status).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("/problems/" + problem);
        assertThat(answer).bodyJson().extractingPath("$.traceId").asString().hasSize(32);
        return answer;
    }
}
