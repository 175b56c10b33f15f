package vn.tokhai.declaration.risk;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SymptomWordsTests {

    private final SymptomWords words = new SymptomWords(RiskFixtures.rules().words());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "không ho",
                "Khong ho",
                "ko sốt",
                "hết sốt",
                "het sot roi",
                "đã hết hẳn sốt",
                "chưa thấy khó thở",
                "chua thay kho tho",
                "chẳng mệt mỏi",
                "không có triệu chứng sốt",
                "không buồn nôn",
                "đã khỏi ho",
                "da khoi ho",
                "không sốt, không ho, không khó thở",
                "không sốt hoặc ho",
                "no fever",
                "No fever or cough.",
                "not coughing",
                "I don't have a fever",
                "without any shortness of breath",
                "never had fever",
                "no longer tired",
                "nhờ bác sĩ ở khách sạn hotel",
                "feverish"
            })
    void countsNothingThatIsNegatedOrPartOfAnotherWord(String text) {
        assertThat(words.in(text)).isEmpty();
        assertThat(words.in(Normalizer.normalize(text, Normalizer.Form.NFD))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "không sốt nhưng ho | cough",
                "no fever but cough | cough",
                "hết sốt, còn ho | cough",
                "chưa hết sốt | fever",
                "chua khoi ho | cough",
                "không ngừng ho | cough",
                "không chỉ sốt | fever",
                "not only fever | fever",
                "nó ho | cough",
                "hít khoi ho | cough",
                "không khoẻ, ho | cough",
                "buồn nôn | vomiting",
                "KHÓ THỞ | shortness-of-breath",
                "khong sot ma kho tho | shortness-of-breath"
            })
    void countsWhatIsThere(String text, String symptom) {
        assertThat(words.in(text)).containsExactly(symptom);
    }

    @Test
    void countsWhatLeavesDoubt() {
        assertThat(words.in("không ho, sốt, mệt")).containsExactly("fatigue", "fever");
        assertThat(words.in("Sốt: không. Ho: có")).containsExactly("cough", "fever");
    }

    @Test
    void survivesTextOfAnyShape() {
        assertThat(words.in("")).isEmpty();
        assertThat(words.in("''’ \u202E!!! không")).isEmpty();
        assertThat(words.in("ho ".repeat(20_000))).containsExactly("cough");
    }
}
