package vn.tokhai.gateway.edge;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;

class SecurityHeadersTests {

    @Test
    void promiseHttpsOnlyOverHttps() {
        assertThat(of(MediaType.TEXT_HTML, true).getFirst("Strict-Transport-Security"))
                .contains("max-age=31536000");
        assertThat(of(MediaType.TEXT_HTML, false).containsHeader("Strict-Transport-Security"))
                .isFalse();
    }

    @Test
    void leaveThePolicyAndCachingThatAServiceChose() {
        HttpHeaders headers = new HttpHeaders();
        headers.set("Content-Security-Policy", "default-src 'self'");
        headers.setCacheControl("max-age=60");

        SecurityHeaders.set("/c/abc", headers, false);

        assertThat(headers.getFirst("Content-Security-Policy")).isEqualTo("default-src 'self'");
        assertThat(headers.getCacheControl()).isEqualTo("max-age=60");
    }

    @Test
    void fitThePolicyToWhatIsShown() {
        assertThat(of(MediaType.APPLICATION_JSON, false).getFirst("Content-Security-Policy"))
                .startsWith("default-src 'none'; frame-ancestors");
        assertThat(of(MediaType.TEXT_HTML, false).getFirst("Content-Security-Policy"))
                .contains("style-src 'self'")
                .doesNotContain("script-src");
        assertThat(of(MediaType.APPLICATION_PDF, false).containsHeader("Content-Security-Policy"))
                .isFalse();
    }

    private static HttpHeaders of(MediaType type, boolean https) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(type);
        SecurityHeaders.set("/x", headers, https);
        return headers;
    }
}
