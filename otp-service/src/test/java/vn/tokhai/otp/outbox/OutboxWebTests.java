package vn.tokhai.otp.outbox;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

import vn.tokhai.otp.OtpFixtures;
import vn.tokhai.otp.PhoneNumber;
import vn.tokhai.otp.PlainMobileNumbers;
import vn.tokhai.otp.Sms;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WebMvcTest(LocalOutboxController.class)
@ActiveProfiles("local")
@Import({LocalOutbox.class, PlainMobileNumbers.class})
class OutboxWebTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private LocalOutbox outbox;

    @BeforeEach
    void send() {
        outbox.send(new Sms(OtpFixtures.NUMBER, "IT-antiNCOV", "older"));
        outbox.send(new Sms(OtpFixtures.NUMBER, "IT-antiNCOV", "<b>newer</b>"));
        outbox.send(new Sms(new PhoneNumber("+84912999999"), "IT-antiNCOV", "of another"));
    }

    @Test
    void showsTheMessagesOfAPhoneNewestFirst() throws Exception {
        mvc.perform(get("/dev/sms.json").param("phone", OtpFixtures.PHONE))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].text").value("<b>newer</b>"))
                .andExpect(jsonPath("$[0].phone").value("+84912345678"))
                .andExpect(jsonPath("$[0].sender").value("IT-antiNCOV"))
                .andExpect(jsonPath("$[0].id").isString())
                .andExpect(jsonPath("$[0].sentAt").isString())
                .andExpect(jsonPath("$[1].text").value("older"))
                .andExpect(content().string(not(containsString("of another"))));
    }

    @Test
    void showsAPageInVietnameseAndEnglishThatRunsNothing() throws Exception {
        mvc.perform(get("/dev/sms"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("text/html;charset=UTF-8"))
                .andExpect(content().string(containsString("Hộp tin nhắn thử")))
                .andExpect(content().string(containsString("Test message outbox")))
                .andExpect(content().string(containsString("&lt;b&gt;newer&lt;/b&gt;")));
    }

    @Test
    void isForThisMachineAlone() throws Exception {
        for (String path : new String[] {"/dev/sms", "/dev/sms.json"}) {
            mvc.perform(get(path).with(request -> {
                        request.setRemoteAddr("203.0.113.7");
                        return request;
                    }))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void refusesAPhoneItCannotRead() throws Exception {
        mvc.perform(get("/dev/sms.json").param("phone", "x"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].pointer").value("?phone"));
    }
}
