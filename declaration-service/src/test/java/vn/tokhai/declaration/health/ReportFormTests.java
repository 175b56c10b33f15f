package vn.tokhai.declaration.health;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.tokhai.declaration.Fault;

import static org.assertj.core.api.Assertions.assertThat;

class ReportFormTests {

    private final ReportForm form = HealthFixtures.form();

    @ParameterizedTest
    @CsvSource({
        "temperature, 39, high-temperature",
        "temperature, 34.9, low-temperature",
        "spo2, 94, low-spo2",
        "pulse, 121, fast-pulse",
        "pulse, 49, slow-pulse",
        "breathingRate, 25, fast-breathing"
    })
    void findsDangerFromTheThreshold(String field, double value, String sign) {
        Map<String, Object> answers = new HashMap<>(HealthFixtures.WELL);
        answers.put(field, value);

        assertThat(form.dangersOf(complete(answers))).containsExactly(sign);
    }

    @ParameterizedTest
    @CsvSource({"temperature, 38.9", "temperature, 35", "spo2, 95", "pulse, 120", "pulse, 50", "breathingRate, 24"})
    void findsNoDangerShortOfTheThreshold(String field, double value) {
        Map<String, Object> answers = new HashMap<>(HealthFixtures.WELL);
        answers.put(field, value);

        assertThat(form.dangersOf(complete(answers))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"coughing-blood", "breathlessness", "chest-pain", "drowsiness"})
    void findsDangerInASymptom(String symptom) {
        assertThat(form.dangersOf(complete(Map.of("symptoms", List.of("cough", symptom), "temperature", 37))))
                .containsExactly(symptom);
    }

    @Test
    void tellsOneFaultForEachField() {
        var checked = form.check(
                QuarantineKind.CENTRALISED,
                Map.of("symptoms", List.of("sadness"), "pulse", 300, "spo2", 97.5, "note", "x".repeat(501)));

        assertThat(((ReportForm.Checked.Faulty) checked).faults())
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder(
                        "/answers/symptoms",
                        "/answers/temperature",
                        "/answers/pulse",
                        "/answers/spo2",
                        "/answers/note");
    }

    @Test
    void refusesWrongTypesAndUnknownFields() {
        var checked = form.check(
                QuarantineKind.HOME, Map.of("symptoms", "cough", "temperature", "36", "note", List.of(1), "=CMD()", 1));

        assertThat(((ReportForm.Checked.Faulty) checked).faults())
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder("/answers/symptoms", "/answers/temperature", "/answers/note", "/answers");
    }

    @Test
    void asksForTheTemperatureOnlyWhereThereIsAThermometer() {
        assertThat(form.check(QuarantineKind.HOME, Map.of("symptoms", List.of())))
                .isInstanceOf(ReportForm.Checked.Complete.class);
        assertThat(form.check(QuarantineKind.TREATMENT_AT_HOME, Map.of("symptoms", List.of())))
                .isInstanceOf(ReportForm.Checked.Faulty.class);
    }

    @Test
    void cleansTheNote() {
        var answers =
                complete(Map.of("symptoms", List.of(), "temperature", 36, "note", " me\u0323\u0302t\u202E ho\u0000 "));

        assertThat(answers.values()).containsEntry("note", "mệt ho");
    }

    private HealthAnswers complete(Map<String, Object> answers) {
        return ((ReportForm.Checked.Complete) form.check(QuarantineKind.CENTRALISED, answers)).answers();
    }
}
