package vn.tokhai.declaration;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tokhai.declaration.CheckingAnswers.Checked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

class FormAnswersTests {

    private final Form citizen = DeclarationFixtures.citizen();
    private final Map<String, Object> typed = DeclarationFixtures.typed(DeclarationFixtures.VINH_HAI);

    @Test
    void acceptsACompleteForm() {
        Answers answers = complete(typed);

        assertThat(answers).isEqualTo(DeclarationFixtures.answers(DeclarationFixtures.VINH_HAI));
        assertThat(citizen.reportsRisk(answers)).isTrue();
        assertThat(answers.profile().area()).isEqualTo(DeclarationFixtures.VINH_HAI);
    }

    @Test
    void tellsOneFaultForEachFieldOfAnEmptyFormInTheOrderOfTheForm() {
        assertThat(pointers(Map.of()))
                .containsExactly(
                        "/fullName",
                        "/birthYear",
                        "/gender",
                        "/area",
                        "/address",
                        "/travelledIn14Days",
                        "/symptomsIn14Days",
                        "/contactWithPatient",
                        "/contactFromEpidemicCountry",
                        "/contactWithSymptomatic");
        assertThat(faults(Map.of()))
                .allSatisfy(fault -> assertThat(fault.detail()).isEqualTo("Bắt buộc · is required"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trần Thị Mẫu",
                "José Ñandú-O’Brien",
                "毛澤東",
                "محمد بن سلمان",
                "Nguyễn",
                "Ж",
                "𠮷野家",
                "علی‌رضا",
                "H'Hen Niê",
                "=HYPERLINK(\"x\")"
            })
    void R27_acceptsAnyLetterOfAnyScript(String name) {
        assertThat(complete(with("fullName", name)).profile().fullName()).isEqualTo(name);
    }

    @Test
    void R27_acceptsLongNamesCountedAsPeopleCount() {
        assertThat(pointers(with("fullName", "𠮷".repeat(255)))).isEmpty();
        assertThat(pointers(with("fullName", "𠮷".repeat(256)))).containsExactly("/fullName");
        assertThat(pointers(with("fullName", "a".repeat(1 << 20)))).containsExactly("/fullName");
    }

    @Test
    void R27_composesLettersAndMarks() {
        String decomposed = Normalizer.normalize("Nguyễn Thị Ưởng", Normalizer.Form.NFD);

        assertThat(complete(with("fullName", " " + decomposed + " ")).profile().fullName())
                .isEqualTo("Nguyễn Thị Ưởng");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Mẫu\u0000", "Mẫu\nThử", "Mẫu\tThử", "Mẫu\u202EThử", "Mẫu\uD800", "Mẫu\u2028Thử", "123", " "})
    void refusesControlCharactersAndNamesWithoutLetters(String name) {
        assertThat(pointers(with("fullName", name))).containsExactly("/fullName");
    }

    @ParameterizedTest
    @CsvSource({"1899,false", "1900,true", "2021,true", "2022,false"})
    void acceptsBirthYearsFrom1900ToNow(int year, boolean accepted) {
        assertThat(pointers(with("birthYear", year)).isEmpty()).isEqualTo(accepted);
    }

    @Test
    void knowsTheYearOfVietnam() {
        Clock newYear = Clock.fixed(Instant.parse("2021-12-31T17:00:00Z"), ZoneOffset.UTC);

        assertThat(DeclarationFixtures.checking(newYear).check(citizen, with("birthYear", 2022)))
                .isInstanceOf(Checked.Complete.class);
    }

    @Test
    void takesOneWholeNumberHoweverItIsWritten() {
        assertThat(complete(with("birthYear", 1990.0))).isEqualTo(complete(with("birthYear", 1990)));
        assertThat(pointers(with("birthYear", 1990.5))).containsExactly("/birthYear");
        assertThat(pointers(with("birthYear", "1990"))).containsExactly("/birthYear");
    }

    @Test
    void asksForPlacesAndSignsOnlyWhenTheyAreToTell() {
        typed.remove("places");
        typed.put("symptomsIn14Days", true);
        typed.put("symptomsNote", " ");
        assertThat(pointers(typed)).containsExactly("/places", "/symptomsNote");

        typed.put("places", "Huế\nĐà Nẵng");
        typed.put("symptomsNote", "ho");
        assertThat(complete(typed).values()).containsEntry("places", "Huế\nĐà Nẵng");

        typed.put("travelledIn14Days", false);
        assertThat(complete(typed).values()).doesNotContainKey("places").containsKey("symptomsNote");
    }

    @Test
    void takesNobodysNationalityForVietnamese() {
        typed.remove("nationality");

        assertThat(complete(typed).profile().nationality()).isEqualTo("VN");
    }

    @Test
    void refusesUnknownFieldsByPointerAlsoInsideOthers() {
        Map<String, Object> area = DeclarationFixtures.codes(DeclarationFixtures.VINH_HAI);
        area.put("hamlet", null);
        typed.put("area", area);
        typed.put("a/b~c", Map.of("deep", List.of()));

        assertThat(pointers(typed)).containsExactly("/area/hamlet", "/a~1b~0c");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "2021,58,586,22846,-",
                "2021,48,498,-,-",
                "2021,22,202,06978,-",
                "2025,56,-,22846,-",
                "2021,58,586,-,/area/ward",
                "2021,58,-,22846,/area/district",
                "2021,5,586,22846,/area/province",
                "2021,58,86,22846,/area/district",
                "2021,58,586,2284x,/area/ward",
                "2021,57,586,22846,/area/province",
                "2021,56,586,22846,/area/district",
                "2021,58,586,22333,/area/ward",
                "2025,56,586,22846,/area/district",
                "2025,58,-,22846,/area/province",
                "2025,-,-,22846,/area/province",
                "2024,58,586,22846,/area/structure",
                "-,58,586,22846,/area/structure"
            },
            nullValues = "-")
    void checksAreaCodesByStructure(
            @Nullable String structure,
            @Nullable String province,
            @Nullable String district,
            @Nullable String ward,
            @Nullable String fault) {
        Map<String, Object> area = new LinkedHashMap<>();
        area.put("structure", structure);
        area.put("province", province);
        area.put("district", district);
        area.put("ward", ward);

        assertThat(pointers(with("area", area))).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Test
    void checksTheFormOfOptionalFieldsAndNeverRepeatsThem() {
        typed.put("gender", "WOMAN");
        typed.put("nationality", "XX");
        typed.put("identityNumber", "058 190");
        typed.put("healthInsuranceNumber", "GD-1");
        typed.put("phone", "nine one one");
        typed.put("email", "nobody");

        assertThat(pointers(typed))
                .containsExactly(
                        "/gender", "/nationality", "/identityNumber", "/healthInsuranceNumber", "/phone", "/email");
        assertThat(faults(typed).toString()).doesNotContain("058 190", "nobody", "WOMAN", "nine");
    }

    private Map<String, Object> with(String field, Object value) {
        typed.put(field, value);
        return typed;
    }

    private Answers complete(Map<String, Object> given) {
        return switch (check(given)) {
            case Checked.Complete(var answers) -> answers;
            case Checked.Faulty(var faults) -> fail("At fault: " + faults);
        };
    }

    private List<String> pointers(Map<String, Object> given) {
        return faults(given).stream().map(Fault::pointer).toList();
    }

    private List<Fault> faults(Map<String, Object> given) {
        return switch (check(given)) {
            case Checked.Complete complete -> List.of();
            case Checked.Faulty(var faults) -> faults;
        };
    }

    private Checked check(Map<String, Object> given) {
        return DeclarationFixtures.checking(Clock.fixed(TestClock.START, ZoneOffset.UTC))
                .check(citizen, given);
    }
}
