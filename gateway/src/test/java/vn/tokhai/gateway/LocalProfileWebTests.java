package vn.tokhai.gateway;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

@ActiveProfiles("local")
class LocalProfileWebTests extends RunningGateway {

    @Test
    void showsTheMessageOutbox() {
        assertThat(seen(get("/dev/sms")).service()).isEqualTo("otp-service");
        assertThat(seen(get("/dev/sms.json?phone=%2B84912345678")).uri())
                .isEqualTo("/dev/sms.json?phone=%2B84912345678");
        get("/").expectBody(String.class).value(page -> assertThat(page).contains("/dev/sms", "./tokhai demo"));
    }
}
