package vn.tokhai.checkpoint.jobs.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.tokhai.checkpoint.CheckpointFixtures;
import vn.tokhai.checkpoint.web.CheckpointWebSlice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

class JobsWebTests extends CheckpointWebSlice {

    private static final String REGISTRATION = "/api/v1/registration-jobs?jobId=";
    private static final String POSTERS = "/api/v1/poster-jobs?jobId=";
    private static final String ROWS = """
            name,kind,phone,province,district,ward,address
            Chợ Mới,MARKET,0912345678,58,586,22846,Thôn 1
            Không địa bàn,MARKET,0912345678,58,586,,Thôn 1
            """;

    @Test
    void takeAFileAndTellHowFarItIs() throws Exception {
        String id = UUID.randomUUID().toString();

        MvcTestResult received = send(REGISTRATION + id, ROWS, officer());

        assertThat(received).hasStatus(HttpStatus.ACCEPTED);
        assertThat(received.getResponse().getHeader("Location")).isEqualTo("/api/v1/jobs/" + id);
        awaitDone(id);
        assertThat(http.get().uri("/api/v1/jobs/" + id).with(officer()))
                .bodyJson()
                .isLenientlyEqualTo("""
                {"state": "DONE", "total": 2, "read": 2, "accepted": 1, "rejected": 1, "linked": 0}""");
        assertThat(text("/api/v1/jobs/" + id + "/errors.csv")).contains("3,ward,");
        assertThat(text("/api/v1/jobs/" + id + "/result")).contains("registered");
    }

    @Test
    void areSeenByWhoeverStartedThemAlone() throws Exception {
        String id = UUID.randomUUID().toString();
        send(REGISTRATION + id, ROWS, officer());

        assertThat(http.get().uri("/api/v1/jobs/" + id).with(owner())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(http.get().uri("/api/v1/jobs/" + id + "/result").with(owner()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(http.get().uri("/api/v1/jobs/" + UUID.randomUUID()).with(officer()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(http.get().uri("/api/v1/jobs/" + id)).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void registerForAuthoritiesAlone() throws Exception {
        assertThat(send(REGISTRATION + UUID.randomUUID(), ROWS, owner())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void printPostersForTheOwner() throws Exception {
        String id = UUID.randomUUID().toString();

        assertThat(send(POSTERS + id + "&output=PDF", "checkpointId\n" + CheckpointFixtures.MARKET + "\n", owner()))
                .hasStatus(HttpStatus.ACCEPTED);

        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        http.get().uri("/api/v1/jobs/" + id).with(owner()))
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("DONE"));
        assertThat(http.get().uri("/api/v1/jobs/" + id + "/result").with(owner()))
                .hasStatusOk()
                .hasContentType("application/pdf");
    }

    @Test
    void refuseWhatTheyCannotRead() throws Exception {
        assertThat(send(REGISTRATION + "1", ROWS, officer())).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(send(REGISTRATION + UUID.randomUUID() + "&duplicates=MERGE", ROWS, officer()))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(post(REGISTRATION + UUID.randomUUID(), "{}").with(officer()))
                .hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        assertThat(post(POSTERS + UUID.randomUUID(), "{}").with(owner())).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(send(POSTERS + UUID.randomUUID() + "&registrationJob=" + UUID.randomUUID(), "", owner()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private void awaitDone(String id) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        http.get().uri("/api/v1/jobs/" + id).with(officer()))
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("DONE"));
    }

    private String text(String path) throws Exception {
        return http.get().uri(path).with(officer()).exchange().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private MvcTestResult send(String path, String rows, RequestPostProcessor by) {
        return http.post()
                .uri(path)
                .contentType("text/csv")
                .content(rows.getBytes(StandardCharsets.UTF_8))
                .with(by)
                .exchange();
    }

    private static RequestPostProcessor officer() {
        return jwt().jwt(token -> token.subject("officer").claim("areas", List.of("2021:58")))
                .authorities(new SimpleGrantedAuthority("ROLE_health-officer"));
    }
}
