package vn.tokhai.checkpoint.web;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.tokhai.checkpoint.CheckpointFixtures;
import vn.tokhai.checkpoint.ProvenPhones;

import static org.assertj.core.api.Assertions.assertThat;

class CheckpointsWebTests extends CheckpointWebSlice {

    @Test
    void registersAPlaceAndGivesItsCode() {
        MvcTestResult answer =
                post("/api/v1/checkpoints", FORM).with(stranger()).exchange();

        assertThat(answer)
                .hasStatus(HttpStatus.CREATED)
                .hasHeader("ETag", "\"1\"")
                .bodyJson()
                .hasPathSatisfying(
                        "$.checkpointId", id -> id.assertThat().asString().matches("[0-9A-Z]{13}"))
                .hasPathSatisfying("$.placeName", name -> name.assertThat()
                        .isEqualTo("Chợ Vĩnh Hải, Xã Vĩnh Hải, Huyện Ninh Hải, Tỉnh Ninh Thuận"))
                .hasPathSatisfying(
                        "$.rights", rights -> rights.assertThat().asArray().containsExactly("OWNER"))
                .hasPathSatisfying("$.phone", phone -> phone.assertThat().isEqualTo("+842593873001"))
                .hasPathSatisfying("$.venueCode.copy", copy -> copy.assertThat().isEqualTo(1))
                .hasPathSatisfying(
                        "$.venueCode.text",
                        text -> text.assertThat().asString().startsWith("HTTP://127.0.0.1:8080/C/"));
        assertThat(answer.getResponse().getHeader("Location")).matches("/api/v1/checkpoints/[0-9A-Z]{13}");
    }

    @Test
    void registersOncePerRequest() {
        var first = post("/api/v1/checkpoints", FORM).with(stranger()).exchange();
        var again = post("/api/v1/checkpoints", FORM).with(stranger()).exchange();

        assertThat(again).hasStatus(HttpStatus.CREATED);
        assertThat(again.getResponse().getHeader("Location"))
                .isEqualTo(first.getResponse().getHeader("Location"));
    }

    @Test
    void refusesAnotherFormUnderTheSameRequest() {
        post("/api/v1/checkpoints", FORM).with(stranger()).exchange();

        var other =
                post("/api/v1/checkpoints", FORM.replace("Thái An", "Mỹ Hòa")).with(stranger());

        assertThat(other).hasStatus(HttpStatus.CONFLICT);
        assertThat(other).bodyJson().extractingPath("$.type").isEqualTo("/problems/request-id-reused");
    }

    @Test
    void namesEachWrongFieldByItsPointer() {
        String wrong = """
                {"requestId": "x", "name": "a\\u0000", "kind": "?", "phone": "091428879",
                 "area": {"structure": "2021", "province": "58", "district": "586"}}""";

        var answer = post("/api/v1/checkpoints", wrong).with(owner()).exchange();

        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("/problems/validation-failed");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactlyInAnyOrder("/requestId", "/name", "/kind", "/phone", "/area/ward", "/address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"health-officer", "integrator", "inspector", "service"})
    void letsCitizensAloneRegister(String role) {
        assertThat(post("/api/v1/checkpoints", FORM).with(person(CheckpointFixtures.OWNER, role)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void showsEverythingToOwnerAndStaff() {
        assertThat(http.get().uri(MARKET).with(staff()))
                .hasStatusOk()
                .hasHeader("ETag", "\"2\"")
                .bodyJson()
                .hasPathSatisfying("$.phone", phone -> phone.assertThat().isEqualTo("+842593873001"))
                .hasPathSatisfying(
                        "$.rights", rights -> rights.assertThat().asArray().containsExactly("STAFF"))
                .hasPathSatisfying(
                        "$.people[*].role",
                        roles -> roles.assertThat().asArray().containsExactly("OWNER", "STAFF"));
    }

    @Test
    void showsThePublicPartToOthers() {
        assertThat(http.get().uri(MARKET).with(stranger()))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.name", name -> name.assertThat().isEqualTo("Chợ Vĩnh Hải"))
                .hasPathSatisfying(
                        "$.rights", rights -> rights.assertThat().asArray().isEmpty())
                .doesNotHavePath("$.phone")
                .doesNotHavePath("$.people")
                .doesNotHavePath("$.venueCode");
    }

    @Test
    void readsIdsInEitherCase() {
        assertThat(http.get().uri(MARKET.toLowerCase(Locale.ROOT)).with(owner()))
                .hasStatusOk();
    }

    @Test
    void correctsOnTopOfWhatWasRead() {
        var corrected = put(MARKET, FORM.replace("0259 3873 001", "0912345678"))
                .header("If-Match", "\"2\"")
                .with(owner());

        assertThat(corrected).hasStatusOk().hasHeader("ETag", "\"3\"");
        assertThat(http.get().uri(MARKET).with(owner()))
                .bodyJson()
                .extractingPath("$.phone")
                .isEqualTo("+84912345678");
    }

    @Test
    void refusesACorrectionOfAnOldVersion() {
        var stale = put(MARKET, FORM).header("If-Match", "\"1\"").with(owner()).exchange();

        assertThat(stale).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(stale).bodyJson().extractingPath("$.type").isEqualTo("/problems/stale-version");
    }

    @Test
    void needsToKnowWhichVersionWasRead() {
        assertThat(put(MARKET, FORM).with(owner())).hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(put(MARKET, FORM).header("If-Match", "*").with(owner())).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void letsTheOwnerAloneChange() {
        var answer = put(MARKET, FORM).header("If-Match", "\"2\"").with(staff()).exchange();

        assertThat(answer).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("/problems/not-owner");
    }

    @Test
    void admitsAndDismissesStaff() {
        String person = "{\"consent\": \"%s\"}"
                .formatted(phones.consent(
                        ProvenPhones.Purpose.STAFF_INVITATION, CheckpointFixtures.STRANGER, CheckpointFixtures.MARKET));

        assertThat(post(MARKET + "/staff", person).with(owner())).hasStatus(HttpStatus.CREATED);
        assertThat(http.get().uri("/api/v1/me/checkpoints").with(stranger()))
                .bodyJson()
                .extractingPath("$.checkpoints[*].rights[0]")
                .asArray()
                .containsExactly("STAFF");
        assertThat(http.delete()
                        .uri(MARKET + "/staff/" + CheckpointFixtures.STRANGER)
                        .with(owner()))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(http.get().uri("/api/v1/me/checkpoints").with(stranger()))
                .bodyJson()
                .extractingPath("$.checkpoints")
                .asArray()
                .isEmpty();
    }

    @Test
    void keepsTheOwner() {
        var answer = http.delete()
                .uri(MARKET + "/staff/" + CheckpointFixtures.OWNER)
                .with(owner())
                .exchange();

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("/problems/owner-needed");
    }

    @Test
    void boundsThePageOfMyCheckpoints() {
        assertThat(http.get().uri("/api/v1/me/checkpoints?limit=200").with(owner()))
                .hasStatusOk();
        assertThat(http.get().uri("/api/v1/me/checkpoints?limit=201").with(owner()))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }
}
