package vn.tokhai.e2e;

import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.tokhai.local.demo.Api;
import vn.tokhai.local.demo.Residents;

import static org.assertj.core.api.Assertions.assertThat;

/** R04 as somebody who tries to get in meets it. */
class PasscodeJourney {

    private final RunningPlatform platform = RunningPlatform.INSTANCE;
    private final Api api = platform.api;

    @Test
    void R04_burnsAPasscodeAfterTheFifthWrongTry() {
        String phone = Residents.phone();
        String path = challenge(phone);
        String right = platform.logIns.passcodeSentTo(phone);
        String wrong = right.equals("000000") ? "000001" : "000000";

        for (int i = 0; i < 5; i++) {
            assertThat(verify(path, wrong).status()).isIn(401, 410);
        }

        assertThat(verify(path, right).status()).isEqualTo(410);
    }

    @Test
    void R04_takesAPasscodeOnce() {
        String phone = Residents.phone();
        String path = challenge(phone);
        String code = platform.logIns.passcodeSentTo(phone);

        verify(path, code).expect(200);

        assertThat(verify(path, code).status()).isEqualTo(410);
    }

    @Test
    void R04_makesTheImpatientWait() {
        String phone = Residents.phone();
        challenge(phone);

        Api.Answer again = api.post("/api/v1/passcodes", null, Map.of("phone", phone, "purpose", "log-in"));

        assertThat(again.status()).isEqualTo(429);
        assertThat(again.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void theSamePhoneIsTheSamePersonHoweverItIsWritten() {
        String phone = Residents.phone();
        String first = platform.logIns.citizen(phone).personId();

        assertThat(first).doesNotContain(phone.substring(1));
        Api.Answer again =
                api.post("/api/v1/passcodes", null, Map.of("phone", "+84" + phone.substring(1), "purpose", "log-in"));
        assertThat(again.status()).as("one number, one limit").isIn(202, 429);
    }

    @Test
    void sendsNothingToPremiumAndFixedNumbers() {
        Api.Answer answer = api.post("/api/v1/passcodes", null, Map.of("phone", "19001234", "purpose", "log-in"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("/phone");
    }

    private String challenge(String phone) {
        String id = api.post("/api/v1/passcodes", null, Map.of("phone", phone, "purpose", "log-in"))
                .expect(202)
                .json()
                .get("challengeId")
                .asString();
        return "/api/v1/passcodes/" + id + "/verification";
    }

    private Api.Answer verify(String path, String code) {
        return api.post(path, null, Map.of("code", code));
    }
}
