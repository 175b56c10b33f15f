package vn.tokhai.declaration.risk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.tokhai.declaration.RiskAssessment;
import vn.tokhai.declaration.RiskAssessment.Level;
import vn.tokhai.declaration.RiskAssessments;
import vn.tokhai.declaration.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

class AssessingRiskTests {

    private final TestClock clock = new TestClock();
    private final InMemoryEpidemicLists lists = new InMemoryEpidemicLists();
    private final RiskAssessments risks = RiskFixtures.assessments(lists, clock);

    @Test
    void findsNothingWhereNothingWasAnswered() {
        RiskAssessment risk = assess("citizen", Map.of());

        assertThat(risk).isEqualTo(RiskAssessment.none("2021-06.1+0"));
    }

    @ParameterizedTest
    @CsvSource({
        "citizen, contactWithPatient, HIGH, contact-with-patient",
        "citizen, contactFromEpidemicCountry, MEDIUM, contact-from-epidemic-country",
        "citizen, contactWithSymptomatic, MEDIUM, contact-with-symptomatic",
        "citizen, travelledIn14Days, LOW, travel",
        "citizen, symptomsIn14Days, LOW, symptoms-unnamed",
        "health-facility-visit, symptomsIn14Days, MEDIUM, symptoms-at-health-facility",
        "workplace, householdInQuarantine, MEDIUM, household-in-quarantine",
        "entry, patientExposure, HIGH, exposed-to-patient",
        "entry, shortOfBreath, HIGH, severe-symptoms",
        "entry, fever, MEDIUM, typical-symptoms",
        "entry, soreThroat, LOW, symptoms",
        "entry, animalExposure, LOW, animal-exposure"
    })
    void judgesOneYes(String form, String question, Level level, String rule) {
        RiskAssessment risk = assess(form, Map.of(question, true));

        assertThat(risk.level()).isEqualTo(level);
        assertThat(risk.rules()).contains(rule);
        assertThat(risk.advice()).isNotEmpty().allSatisfy(advice -> {
            assertThat(advice.vi()).isNotBlank();
            assertThat(advice.en()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sốt nhẹ | MEDIUM",
                "SỐT, HO | MEDIUM",
                "hơi khó thở | HIGH",
                "cảm thấy mệt mỏi | LOW",
                "mất vị giác | MEDIUM",
                "I have a fever | MEDIUM",
                "khoẻ, không sao | LOW"
            })
    void readsSymptomsFromTheNote(String note, Level level) {
        assertThat(assess("citizen", Map.of("symptomsIn14Days", true, "symptomsNote", note))
                        .level())
                .isEqualTo(level);
    }

    @Test
    void takesAPositiveTestForHigh() {
        assertThat(assess("entry", Map.of("testResult", "POSITIVE")).level()).isEqualTo(Level.HIGH);
        assertThat(assess("entry", Map.of("testResult", "NEGATIVE")).level()).isEqualTo(Level.NONE);
    }

    @Test
    void looksAtEpidemicAreasOfTheFourteenDaysBefore() {
        lists.add(
                RiskFixtures.list(1, List.of(RiskFixtures.area(Level.MEDIUM, "2021-05-01", "2021-05-18")), List.of()));
        Map<String, Object> fromThere = Map.of("startArea", area("2021", "24"));

        assertThat(assess("domestic-travel", fromThere).rules()).containsExactly("epidemic-area");
        assertThat(assess("domestic-travel", fromThere).rulesVersion()).isEqualTo("2021-06.1+1");
        assertThat(assess("domestic-travel", Map.of("startArea", area("2025", "24")))
                        .level())
                .isEqualTo(Level.NONE);
        assertThat(assess("domestic-travel", Map.of("startArea", area("2021", "27")))
                        .level())
                .isEqualTo(Level.NONE);
        clock.advance(java.time.Duration.ofDays(1));
        assertThat(assess("domestic-travel", fromThere).level()).isEqualTo(Level.NONE);
    }

    @Test
    void takesSymptomsAfterAnEpidemicAreaForHigh() {
        lists.add(RiskFixtures.list(1, List.of(), List.of(RiskFixtures.country("LA", Level.MEDIUM))));

        assertThat(assess("entry", Map.of("countriesIn14Days", List.of("TH", "LA")))
                        .level())
                .isEqualTo(Level.MEDIUM);
        assertThat(assess("entry", Map.of("countriesIn14Days", List.of("TH", "LA"), "soreThroat", true))
                        .level())
                .isEqualTo(Level.HIGH);
    }

    @Test
    void seesANewListWithinSeconds() {
        Map<String, Object> fromThere = Map.of("departureCountry", "LA");
        assertThat(assess("entry", fromThere).level()).isEqualTo(Level.NONE);

        lists.add(RiskFixtures.list(1, List.of(), List.of(RiskFixtures.country("LA", Level.HIGH))));
        clock.advance(java.time.Duration.ofSeconds(11));

        assertThat(assess("entry", fromThere).level()).isEqualTo(Level.HIGH);
    }

    @Test
    void survivesAnswersOfAnyShape() {
        Map<String, Object> odd = new HashMap<>();
        for (String field : List.of("contactWithPatient", "symptoms", "symptomsNote", "area", "countriesIn14Days")) {
            odd.put(field, Map.of("structure", 7, "x", List.of(1)));
        }

        assertThat(assess("nobody-knows-this-form", odd).level()).isEqualTo(Level.NONE);
    }

    private RiskAssessment assess(String form, Map<String, ?> answers) {
        return risks.assess(form, answers, clock.instant());
    }

    private static Map<String, Object> area(String structure, String province) {
        return Map.of("structure", structure, "province", province);
    }
}
