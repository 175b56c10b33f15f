package vn.tokhai.checkpoint.reports.web;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.tokhai.checkpoint.CheckpointFixtures;
import vn.tokhai.checkpoint.VenueCodes;
import vn.tokhai.checkpoint.reports.FakePosterReports;
import vn.tokhai.checkpoint.web.CheckpointWebSlice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

/** R09: anybody can report a poster; officers of the area and the owner see it and close it. */
class R09ReportsWebTests extends CheckpointWebSlice {

    private static final String REPORTS = "/api/v1/poster-reports";

    @Autowired
    private FakePosterReports reports;

    @Autowired
    private VenueCodes codes;

    private String from = "";

    @BeforeEach
    void begin() {
        reports.cleared();
        from = "2001:db8:" + Integer.toHexString(UUID.randomUUID().hashCode() & 0xffff) + ":"
                + Integer.toHexString(UUID.randomUUID().hashCode() & 0xffff) + "::1";
    }

    @Test
    void areTakenFromAnybody() {
        var answer = send(UUID.randomUUID().toString(), code(), "Dán đè").exchange();

        assertThat(answer).hasStatus(HttpStatus.ACCEPTED);
        assertThat(answer).bodyJson().extractingPath("$.verdict").isEqualTo("GENUINE");
    }

    @Test
    void areBoundedPerAddress() {
        for (int i = 0; i < 10; i++) {
            assertThat(send(UUID.randomUUID().toString(), code(), null)).hasStatus(HttpStatus.ACCEPTED);
        }

        var refused = send(UUID.randomUUID().toString(), code(), null).exchange();

        assertThat(refused).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(refused.getResponse().getHeader("Retry-After")).isNotNull();
    }

    @Test
    void areShownToOfficersOfTheAreaAlone() {
        send(UUID.randomUUID().toString(), code(), "Dán đè").exchange();

        assertThat(http.get().uri(REPORTS).with(officer("health-officer", "2021:58")))
                .bodyJson()
                .extractingPath("$.reports[0].note")
                .isEqualTo("Dán đè");
        assertThat(http.get().uri(REPORTS + "?area=2021:58/586").with(officer("inspector", "2021:58")))
                .bodyJson()
                .extractingPath("$.reports.length()")
                .isEqualTo(1);
        assertThat(http.get().uri(REPORTS).with(officer("health-officer", "2021:56")))
                .bodyJson()
                .extractingPath("$.reports.length()")
                .isEqualTo(0);
        assertThat(http.get().uri(REPORTS + "?area=2021:58").with(officer("health-officer", "2021:56")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(http.get().uri(REPORTS + "?area=nation").with(officer("health-officer", "2021:58")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(http.get().uri(REPORTS + "?area=58").with(officer("health-officer", "2021:58")))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(http.get().uri(REPORTS + "?after=x").with(officer("health-officer", "2021:58")))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(http.get().uri(REPORTS).with(owner())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(http.get().uri(REPORTS)).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void areShownToOwnerAndStaffOfThePlace() {
        send(UUID.randomUUID().toString(), code(), null).exchange();

        assertThat(http.get().uri(MARKET + "/poster-reports").with(staff()))
                .bodyJson()
                .extractingPath("$.reports.length()")
                .isEqualTo(1);
        assertThat(http.get().uri(MARKET + "/poster-reports").with(stranger())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void areClosedByOwnerOrOfficerOfTheAreaWithAFinding() {
        String id = UUID.randomUUID().toString();
        send(id, code(), null).exchange();
        String closure = REPORTS + "/" + id + "/closure";
        String body = "{\"finding\": \"STICKER_REMOVED\"}";

        assertThat(post(closure, body).with(stranger())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(closure, body).with(officer("inspector", "2021:56"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(closure, "{\"finding\": \"FINE\"}").with(owner())).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(post(closure, body).with(owner())).hasStatusOk();
        assertThat(post(closure, body).with(officer("inspector", "2021:58"))).hasStatusOk();
        assertThat(post(closure, "{\"finding\": \"DUPLICATE\"}").with(officer("inspector", "nation")))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post(REPORTS + "/" + UUID.randomUUID() + "/closure", body).with(owner()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void comeByAPlainFormBehindThePageOfTheCode() throws Exception {
        String token = code().substring(code().lastIndexOf('/') + 1);
        assertThat(http.get().uri("/C/" + token).exchange().getResponse().getContentAsString())
                .contains("href=\"/c/" + token + "/report\"");
        var form = http.get().uri("/c/" + token + "/report").exchange();
        assertThat(form).hasStatusOk();
        assertThat(form.getResponse().getHeader("Content-Security-Policy")).contains("form-action 'self'");

        var sent = http.post()
                .uri("/c/" + token + "/report")
                .header("X-Forwarded-For", from)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content("reportId=" + UUID.randomUUID() + "&note=%3Cscript%3E")
                .exchange();

        assertThat(sent).hasStatus(HttpStatus.ACCEPTED);
        assertThat(sent.getResponse().getContentAsString())
                .contains("Cảm ơn bạn")
                .doesNotContain("<script");
        assertThat(reports.list("2021:58", true, null, 10).reports())
                .singleElement()
                .satisfies(report -> assertThat(report.note()).isEqualTo("<script>"));
        assertThat(http.get()
                        .uri("/c/%22%3E%3Cscript%3E")
                        .exchange()
                        .getResponse()
                        .getContentAsString())
                .doesNotContain("<script");
    }

    private String code() {
        return codes.textOf(CheckpointFixtures.MARKET, 1);
    }

    private MockMvcTester.MockMvcRequestBuilder send(
            String id, String code, @org.jspecify.annotations.Nullable String note) {
        String text = note == null ? "" : ", \"note\": \"" + note + "\"";
        return post(REPORTS, "{\"reportId\": \"" + id + "\", \"code\": \"" + code + "\"" + text + "}")
                .header("X-Forwarded-For", from);
    }

    private static RequestPostProcessor officer(String role, String area) {
        return jwt().jwt(token -> token.subject("officer").claim("areas", List.of(area)))
                .authorities(new SimpleGrantedAuthority("ROLE_" + role));
    }
}
