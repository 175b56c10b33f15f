package vn.tokhai.otp.messages;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.tokhai.otp.OtpFixtures;

import static org.assertj.core.api.Assertions.assertThat;

class MessageTextsTests {

    private static final MessageTexts TEXTS = new MessageTexts();

    /** Usual values of every parameter that a text has. */
    private static final Map<String, String> USUAL = Map.of(
            "until", "20:00 15/06/2021",
            "day", "15/06/2021",
            "days", "7",
            "hotline", "0258 3822 222",
            "place", "Chợ Đầm Mẫu");

    static Stream<String[]> texts() {
        return Stream.of("vi", "en")
                .flatMap(language -> TEXTS.keys(language).stream().map(key -> new String[] {language, key}));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void fitIntoOneGsmMessage(String language, String key) {
        String text = text(language, key, USUAL);

        assertThat(text)
                .hasSizeLessThanOrEqualTo(160)
                .matches("[A-Za-z0-9 .,:;/()'\"?!-]+")
                .startsWith(language.equals("vi") ? "To khai y te: " : "Health declaration: ");
    }

    @Test
    void existInBothLanguagesWithTheSameParameters() {
        assertThat(TEXTS.keys("en")).isEqualTo(TEXTS.keys("vi")).hasSizeGreaterThan(8);
        for (String key : TEXTS.keys("vi")) {
            assertThat(opened("en", key)).as(key).isEqualTo(opened("vi", key));
        }
    }

    @Test
    void areVietnameseForALanguageThatNobodyHasWritten() {
        for (String language : new String[] {"lo", "", "../vi", "VI", "xx"}) {
            assertThat(text(language, "declaration-expiring", USUAL)).startsWith("To khai y te: ");
        }
    }

    @Test
    void shortenALongNameSoThatTheRestFits() {
        var long1 = new HashMap<>(USUAL);
        long1.put("place", "Trung tâm thương mại và siêu thị tổng hợp Đầm Mẫu chi nhánh số hai mươi bảy phường Mẫu");

        String text = text("vi", "checkpoint-silent", long1);

        assertThat(text).hasSizeLessThanOrEqualTo(160).contains("Trung tam", "...", "7 ngay", "quet ma.");
    }

    @Test
    void leaveOutWhatTurnsOrHidesText() {
        var odd = Map.of("place", "Chợ\u202e Đầm\u0000\n\tMẫu\u200b", "hotline", "1900");

        assertThat(text("vi", "ownership-transferred", odd)).contains("quyen quan ly Cho Dam Mau da duoc");
    }

    @Test
    void neverFillAParameterIntoAParameter() {
        var nested = Map.of("place", "{hotline}", "hotline", "$1");

        assertThat(text("vi", "ownership-transferred", nested)).contains("{hotline}", "goi $1");
    }

    @Test
    void keepLettersThatHaveNoPlainForm() {
        assertThat(text("vi", "staff-invited", Map.of("place", "市场"))).contains("市场");
    }

    private static String text(String language, String key, Map<String, String> parameters) {
        var composed = TEXTS.of(
                new MessageRequest("id", MessageWorld.PERSON, "alert", key, language, parameters, OtpFixtures.MORNING));
        assertThat(composed).as(language + " " + key).isInstanceOf(MessageTexts.Text.class);
        return ((MessageTexts.Text) composed).text();
    }

    private static Set<String> opened(String language, String key) {
        return Set.copyOf(TEXTS.openOf(language, key));
    }
}
