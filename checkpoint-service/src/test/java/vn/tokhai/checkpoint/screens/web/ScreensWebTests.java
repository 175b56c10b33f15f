package vn.tokhai.checkpoint.screens.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.checkpoint.web.CheckpointWebSlice;

import static org.assertj.core.api.Assertions.assertThat;

class ScreensWebTests extends CheckpointWebSlice {

    private static final String LINK_HEADER = "Tokhai-Screen-Link";

    @Test
    void showOwnerAndStaffTheCurrentCode() {
        var answer = http.get().uri(MARKET + "/rotating-code").with(staff()).exchange();

        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(answer).bodyJson().extractingPath("$.name").isEqualTo("Chợ Vĩnh Hải");
        assertThat(answer).bodyJson().extractingPath("$.validUntil").isEqualTo("2021-06-30T02:16:00Z");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.text")
                .asString()
                .hasSize("HTTP://127.0.0.1:8080/C/".length() + 127);
        assertThat(http.get().uri(MARKET + "/rotating-code").with(stranger())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(http.get().uri(MARKET + "/rotating-code")).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void showAScreenTheCodeUntilItsLinkIsRevoked() throws Exception {
        var made = post(MARKET + "/screen-links", "{\"validHours\": 24}")
                .with(owner())
                .exchange();
        assertThat(made).hasStatus(HttpStatus.CREATED);
        JsonNode json = JsonMapper.shared().readTree(made.getResponse().getContentAsByteArray());
        String secret = json.path("url").asString().replace("/screen#link=", "");

        assertThat(http.get().uri("/api/v1/screen-code").header(LINK_HEADER, secret))
                .hasStatusOk();
        String linkId = json.path("link").path("linkId").asString();
        assertThat(http.delete().uri(MARKET + "/screen-links/" + linkId).with(owner()))
                .hasStatus(HttpStatus.NO_CONTENT);

        assertThat(http.get().uri("/api/v1/screen-code").header(LINK_HEADER, secret))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(http.get().uri("/api/v1/screen-code")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void areForTheOwnerToLink() {
        assertThat(post(MARKET + "/screen-links", "{\"validHours\": 24}").with(staff()))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(MARKET + "/screen-links", "{\"validHours\": 0}").with(owner()))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(http.get().uri(MARKET + "/screen-links").with(staff())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/screen", "/screen/screen.js", "/screen/screen.css"})
    void comeWithAPageThatLoadsNothingFromElsewhere(String path) throws Exception {
        var answer = http.get().uri(path).exchange();

        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.getResponse().getContentAsString())
                .doesNotContain("src=\"http", "href=\"http", "innerHTML", "eval(");
    }
}
