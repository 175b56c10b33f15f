package vn.tokhai.checkpoint.web;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.tokhai.checkpoint.CheckpointFixtures;
import vn.tokhai.checkpoint.PlaceId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

class LifeCycleWebTests extends CheckpointWebSlice {

    private static final PlaceId OTHER = new PlaceId(77);

    @Test
    void suspendsAndResumesOnTopOfWhatWasRead() {
        assertThat(post(MARKET + "/suspension", "{\"reason\": \"Nghỉ Tết\"}")
                        .header("If-Match", "\"2\"")
                        .with(owner()))
                .hasStatusOk()
                .hasHeader("ETag", "\"3\"")
                .bodyJson()
                .hasPathSatisfying("$.status", status -> status.assertThat().isEqualTo("SUSPENDED"))
                .hasPathSatisfying(
                        "$.suspension.reason", reason -> reason.assertThat().isEqualTo("Nghỉ Tết"));
        assertThat(post(MARKET + "/resumption", "{}")
                        .header("If-Match", "\"2\"")
                        .with(owner()))
                .hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(post(MARKET + "/resumption", "{}").with(owner())).hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(post(MARKET + "/resumption", "{}")
                        .header("If-Match", "\"3\"")
                        .with(owner()))
                .hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"health-officer", "inspector"})
    void letsAnAuthorityOfTheAreaSuspendByADecision(String role) {
        String decided = "{\"decisionNumber\": \"123/QĐ-UBND\"}";

        assertThat(post(MARKET + "/suspension", decided)
                        .header("If-Match", "\"2\"")
                        .with(authority(role, "2021:56")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(MARKET + "/suspension", "{}")
                        .header("If-Match", "\"2\"")
                        .with(authority(role, "2021:58")))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly("/decisionNumber");
        assertThat(post(MARKET + "/suspension", decided)
                        .header("If-Match", "\"2\"")
                        .with(authority(role, "2021:58")))
                .hasStatusOk();
        assertThat(post(MARKET + "/resumption", "{}")
                        .header("If-Match", "\"3\"")
                        .with(owner()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/suspended-by-authority");
    }

    @Test
    void showsWhereAMergedPlaceLeads() {
        checkpoints.with(CheckpointFixtures.marketAt(OTHER));

        assertThat(post(MARKET + "/merger", "{\"into\": \"" + OTHER + "\"}")
                        .header("If-Match", "\"2\"")
                        .with(owner()))
                .hasStatusOk();

        assertThat(http.get().uri(MARKET).with(stranger()))
                .bodyJson()
                .hasPathSatisfying("$.mergedInto", into -> into.assertThat().isEqualTo(OTHER.toString()))
                .hasPathSatisfying("$.status", status -> status.assertThat().isEqualTo("CLOSED"));
        assertThat(put(MARKET, FORM).header("If-Match", "\"3\"").with(owner()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/checkpoint-closed");
    }

    @Test
    void keepsFormerAddressesForOwnerAndStaff() {
        String move = """
                {"area": {"structure": "2021", "province": "58", "district": "586", "ward": "22834"},
                 "address": "Số 2 đường Mẫu"}""";

        assertThat(post(MARKET + "/move", move).header("If-Match", "\"2\"").with(owner()))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.address", address -> address.assertThat().isEqualTo("Số 2 đường Mẫu"))
                .hasPathSatisfying("$.formerAddresses[0].address", address -> address.assertThat()
                        .isEqualTo("Thôn Thái An"));
        assertThat(http.get().uri(MARKET).with(stranger())).bodyJson().doesNotHavePath("$.formerAddresses");
    }

    @Test
    void closesForGood() {
        assertThat(post(MARKET + "/closure", "{}").header("If-Match", "\"2\"").with(owner()))
                .hasStatusOk();
        assertThat(post(MARKET + "/suspension", "{}")
                        .header("If-Match", "\"3\"")
                        .with(owner()))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post(MARKET + "/closure", "{}").header("If-Match", "\"3\"").with(staff()))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"committee", "admin", "integrator", "hotline"})
    void letsNobodyElse(String role) {
        assertThat(post(MARKET + "/suspension", "{}")
                        .header("If-Match", "\"2\"")
                        .with(person("x", role)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void registersAVehicleByItsPlateAndWarnsOfTooLargeAPlace() {
        String coach = FORM.replace("\"MARKET\"", "\"COACH\"")
                .replaceFirst("\\{", "{\"vehicle\": {\"plate\": \"79b 123.45\", \"seats\": 45}, \"capacity\": 61,");

        assertThat(post("/api/v1/checkpoints", coach).with(stranger()))
                .hasStatus(HttpStatus.CREATED)
                .bodyJson()
                .hasPathSatisfying(
                        "$.vehicle.plate", plate -> plate.assertThat().isEqualTo("79B-123.45"))
                .hasPathSatisfying("$.vehicle.type", type -> type.assertThat().isEqualTo("ROAD"))
                .hasPathSatisfying(
                        "$.warnings[0].code", code -> code.assertThat().isEqualTo("unit-too-large"));
        assertThat(post("/api/v1/checkpoints", FORM.replace("\"MARKET\"", "\"COACH\""))
                        .with(owner()))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly("/vehicle/plate");
    }

    private static RequestPostProcessor authority(String role, String area) {
        return jwt().jwt(token -> token.subject("officer").claim("areas", List.of(area)))
                .authorities(new SimpleGrantedAuthority("ROLE_" + role));
    }
}
