package vn.tokhai.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

/** What the gateway answers itself when something is wrong; 429, 503 and 504 have tests of their own. */
@Import(ProblemContractWebTests.Planted.class)
class ProblemContractWebTests extends RunningGateway {

    @RestController
    static class Planted {

        @GetMapping("/planted/broken")
        String broken() {
            throw new IllegalStateException("secret inside");
        }

        @PostMapping(path = "/planted/json", consumes = MediaType.APPLICATION_JSON_VALUE)
        String json(@RequestBody String body) {
            return body;
        }
    }

    @Test
    void hidesTheInsideOfAnUnexpectedFailure() {
        isProblem(get("/planted/broken"), 500, "internal")
                .expectBody()
                .jsonPath("$.detail")
                .doesNotExist();
    }

    @Test
    void namesTheMethodsThatExist() {
        isProblem(client.delete().uri(raw("/docs")).exchange(), 405, "method-not-allowed")
                .expectHeader()
                .valueMatches("Allow", ".*GET.*");
    }

    @Test
    void refusesOtherMediaTypes() {
        isProblem(
                client.post()
                        .uri(raw("/planted/json"))
                        .contentType(MediaType.TEXT_PLAIN)
                        .bodyValue("x")
                        .exchange(),
                415,
                "unsupported-media-type");
    }

    @Test
    void refusesRepresentationsItDoesNotHave() {
        isProblem(
                client.get()
                        .uri(raw("/openapi/otp-service"))
                        .accept(MediaType.IMAGE_PNG)
                        .exchange(),
                406,
                "not-acceptable");
    }

    @Test
    void refusesAnAnnouncedBodyThatIsTooLarge() {
        int before = service("declaration-service").requests();

        isProblem(postAs(KEYCLOAK.token(), "/api/v1/declarations", "x".repeat(300_000)), 413, "too-large");
        assertThat(service("declaration-service").requests()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 2_630})
    void refusesAnUnannouncedBodyThatGrowsTooLarge(int chunks) throws IOException {
        String answer = chunked("/api/v1/declarations", KEYCLOAK.token(), chunks);

        if (chunks == 10) {
            assertThat(answer).startsWith("HTTP/1.1 200").contains("\"bytes\":1000");
        } else {
            assertThat(answer)
                    .startsWith("HTTP/1.1 413")
                    .contains("application/problem+json")
                    .contains("/problems/too-large");
        }
    }

    /** Chunks of 100 bytes over a plain socket, since HTTP clients announce what they can count. */
    private String chunked(String path, String token, int chunks) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer " + token
                            + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = ("64\r\n" + "x".repeat(100) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            try {
                for (int i = 0; i < chunks; i++) {
                    out.write(chunk);
                }
                out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                // the gateway may hang up while the body is still on its way; its answer is there to read
                assertThat(chunks).isGreaterThan(10);
            }
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
