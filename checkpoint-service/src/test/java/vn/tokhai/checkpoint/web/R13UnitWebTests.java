package vn.tokhai.checkpoint.web;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

class R13UnitWebTests extends CheckpointWebSlice {

    private static final String FLOOR =
            "{\"requestId\": \"0190a5f2-7c1e-7b3a-9f00-3a1d5c7e9b22\", \"name\": \"Tầng 2\", \"kind\": \"FLOOR\"}";

    @Test
    void givesAUnitAVenueCodeAndAPosterOfItsOwn() throws Exception {
        var added = post(MARKET + "/units", FLOOR).with(owner()).exchange();

        assertThat(added).hasStatus(HttpStatus.CREATED);
        String poster = (String)
                com.jayway.jsonpath.JsonPath.read(added.getResponse().getContentAsString(), "$.venueCode.posterUrl");
        assertThat(poster).startsWith(MARKET + "/units/");
        assertThat(http.get().uri(poster).with(staff())).hasStatusOk().hasContentType("application/pdf");
        assertThat(http.get().uri(MARKET).with(stranger()))
                .bodyJson()
                .extractingPath("$.units[*].name")
                .asArray()
                .containsExactly("Tầng 2");
    }

    @Test
    void addsAUnitOncePerRequest() {
        assertThat(post(MARKET + "/units", FLOOR).with(owner())).hasStatus(HttpStatus.CREATED);
        assertThat(post(MARKET + "/units", FLOOR).with(owner())).hasStatus(HttpStatus.CREATED);
        assertThat(post(MARKET + "/units", FLOOR.replace("Tầng 2", "Tầng 3")).with(owner()))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void letsTheOwnerAloneAddUnits() {
        assertThat(post(MARKET + "/units", FLOOR).with(staff())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void knowsNoCodeOfAUnitThatIsNotThere() {
        assertThat(http.get().uri(MARKET + "/units/0000000000001/venue-code").with(owner()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }
}
