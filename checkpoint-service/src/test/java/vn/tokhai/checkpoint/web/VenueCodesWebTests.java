package vn.tokhai.checkpoint.web;

import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

class VenueCodesWebTests extends CheckpointWebSlice {

    @ParameterizedTest
    @ValueSource(strings = {"/venue-code", "/venue-code.png", "/venue-code.svg", "/poster.pdf"})
    void areForOwnerAndStaffAlone(String form) {
        assertThat(http.get().uri(MARKET + form).with(owner())).hasStatusOk();
        assertThat(http.get().uri(MARKET + form).with(staff())).hasStatusOk();
        var refused = http.get().uri(MARKET + form).with(stranger()).exchange();
        assertThat(refused).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(refused).bodyJson().extractingPath("$.type").isEqualTo("/problems/not-staff");
        assertThat(http.get().uri("/api/v1/checkpoints/0000000000001" + form).with(owner()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void comeAsPicturesOfTheSizeAskedFor() throws Exception {
        var png = http.get()
                .uri(MARKET + "/venue-code.png?size=400")
                .with(owner())
                .exchange();

        assertThat(png).hasContentType("image/png");
        assertThat(ImageIO.read(new ByteArrayInputStream(png.getResponse().getContentAsByteArray()))
                        .getWidth())
                .isEqualTo(400);
        assertThat(http.get().uri(MARKET + "/venue-code.svg").with(owner())).hasContentType("image/svg+xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"199", "2001", "big", "-1"})
    void areOfBoundedSize(String size) {
        assertThat(http.get().uri(MARKET + "/venue-code.png?size=" + size).with(owner()))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A4", "A5", "A6"})
    void comeAsPostersOfEachSize(String size) {
        assertThat(http.get().uri(MARKET + "/poster.pdf?size=" + size).with(owner()))
                .hasStatusOk()
                .hasContentType("application/pdf");
    }

    @Test
    void comeAsPostersOfNoOtherSize() {
        assertThat(http.get().uri(MARKET + "/poster.pdf?size=A3").with(owner())).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void areNumberedByCopy() {
        var issued = post(MARKET + "/venue-code/copies", "").with(owner()).exchange();

        assertThat(issued).hasStatus(HttpStatus.CREATED);
        assertThat(issued).bodyJson().extractingPath("$.copy").isEqualTo(2);
        assertThat(http.get().uri(MARKET + "/poster.pdf?copy=2").with(staff())).hasStatusOk();
        assertThat(post(MARKET + "/venue-code/copies", "").with(staff())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2", "65537", "-1", "one"})
    void areNotGivenForCopiesThatWereNeverIssued(String copy) {
        assertThat(http.get().uri(MARKET + "/poster.pdf?copy=" + copy).with(owner()))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void areRevokedCopyByCopy() {
        post(MARKET + "/venue-code/copies", "").with(owner()).exchange();

        var revoked = put(MARKET + "/venue-code/copies/1/revocation", "{\"reason\": \"STOLEN\"}")
                .with(owner())
                .exchange();

        assertThat(revoked).hasStatusOk().bodyJson().extractingPath("$.reason").isEqualTo("STOLEN");
        assertThat(http.get().uri(MARKET + "/poster.pdf?copy=1").with(owner())).hasStatus(HttpStatus.CONFLICT);
        assertThat(http.get().uri(MARKET + "/venue-code").with(owner()))
                .bodyJson()
                .extractingPath("$.copy")
                .isEqualTo(2);
        assertThat(http.get().uri(MARKET + "/venue-code/copies").with(staff()))
                .bodyJson()
                .extractingPath("$.copies[*].copy")
                .asArray()
                .containsExactly(1, 2);
        assertThat(put(MARKET + "/venue-code/copies/1/revocation", "{\"reason\": \"STOLEN\"}")
                        .with(staff()))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(put(MARKET + "/venue-code/copies/9/revocation", "{\"reason\": \"STOLEN\"}")
                        .with(owner()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(put(MARKET + "/venue-code/copies/2/revocation", "{\"reason\": \"?\"}")
                        .with(owner()))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    /** The key that OpenSSL derives from the seed of the tests. */
    @Test
    void areVerifiedWithPublishedKeys() {
        assertThat(http.get().uri("/.well-known/venue-keys.json"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"keys": [{"kty": "OKP", "crv": "Ed25519", "use": "sig", "alg": "EdDSA", "kid": "1",
                                   "x": "6kpsY-KcUgq-9VB7Ey7F-ZVHdq6-vnuSQh7qaRRG0iw"}]}""");
    }
}
