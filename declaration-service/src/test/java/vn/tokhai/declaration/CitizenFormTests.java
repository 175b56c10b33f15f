package vn.tokhai.declaration;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tokhai.declaration.CitizenDraft.AreaDraft;
import vn.tokhai.declaration.CitizenForm.Checked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

class CitizenFormTests {

    private static final AreaDraft VINH_HAI = new AreaDraft("2021", "58", "586", "22846");
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Clock clock = Clock.fixed(TestClock.START, HANOI);

    @Test
    void acceptsACompleteForm() {
        CitizenAnswers answers = complete(DeclarationFixtures.draft());

        assertThat(answers).isEqualTo(DeclarationFixtures.answers(DeclarationFixtures.VINH_HAI));
        assertThat(answers.reportRisk()).isTrue();
    }

    @Test
    void tellsOneFaultForEachFieldOfAnEmptyForm() {
        CitizenDraft empty = new CitizenDraft(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

        assertThat(pointers(empty))
                .containsExactlyInAnyOrder(
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
                "H'Hen Niê"
            })
    void R27_acceptsAnyLetterOfAnyScript(String name) {
        assertThat(complete(DeclarationFixtures.draft(name, 1990, VINH_HAI))
                        .profile()
                        .fullName())
                .isEqualTo(name);
    }

    @Test
    void R27_acceptsLongNamesCountedAsPeopleCount() {
        assertThat(pointers(DeclarationFixtures.draft("𠮷".repeat(255), 1990, VINH_HAI)))
                .isEmpty();
        assertThat(pointers(DeclarationFixtures.draft("𠮷".repeat(256), 1990, VINH_HAI)))
                .containsExactly("/fullName");
    }

    @Test
    void R27_composesLettersAndMarks() {
        String decomposed = Normalizer.normalize("Nguyễn Thị Ưởng", Normalizer.Form.NFD);

        assertThat(complete(DeclarationFixtures.draft(" " + decomposed + " ", 1990, VINH_HAI))
                        .profile()
                        .fullName())
                .isEqualTo("Nguyễn Thị Ưởng");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Mẫu\u0000", "Mẫu\nThử", "Mẫu\tThử", "Mẫu\u202EThử", "Mẫu\uD800", "Mẫu\u2028Thử", "123", " "})
    void refusesControlCharactersAndNamesWithoutLetters(String name) {
        assertThat(pointers(DeclarationFixtures.draft(name, 1990, VINH_HAI))).containsExactly("/fullName");
    }

    @ParameterizedTest
    @CsvSource({"1899,false", "1900,true", "2021,true", "2022,false"})
    void acceptsBirthYearsFrom1900ToNow(int year, boolean accepted) {
        assertThat(pointers(DeclarationFixtures.draft("Mẫu", year, VINH_HAI)).isEmpty())
                .isEqualTo(accepted);
    }

    @Test
    void knowsTheYearOfVietnam() {
        Clock newYear = Clock.fixed(Instant.parse("2021-12-31T17:00:00Z"), HANOI);

        assertThat(CitizenForm.check(DeclarationFixtures.draft("Mẫu", 2022, VINH_HAI), newYear))
                .isInstanceOf(Checked.Complete.class);
    }

    @Test
    void asksForPlacesAndSignsOnlyWhenTheyAreToTell() {
        assertThat(pointers(answering(true, null, true, " "))).containsExactly("/places", "/symptomsNote");
        assertThat(pointers(answering(false, null, false, null))).isEmpty();
        assertThat(complete(answering(true, "Huế\nĐà Nẵng", true, "ho")).places())
                .isEqualTo("Huế\nĐà Nẵng");
        assertThat(complete(answering(false, "Huế", false, "ho")).places()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "2021,58,586,22846,-",
                "2021,48,498,-,-",
                "2025,56,-,22846,-",
                "2021,58,586,-,/area/ward",
                "2021,58,-,22846,/area/district",
                "2021,5,586,22846,/area/province",
                "2021,58,86,22846,/area/district",
                "2021,58,586,2284x,/area/ward",
                "2025,56,586,22846,/area/district",
                "2025,-,-,22846,/area/province",
                "2024,58,586,22846,/area/structure",
                "-,58,586,22846,/area/structure"
            },
            nullValues = "-")
    void checksTheFormOfAreaCodesByStructure(
            @Nullable String structure,
            @Nullable String province,
            @Nullable String district,
            @Nullable String ward,
            @Nullable String fault) {
        var draft = DeclarationFixtures.draft("Mẫu", 1990, new AreaDraft(structure, province, district, ward));

        assertThat(pointers(draft)).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Test
    void checksTheFormOfOptionalFieldsAndNeverRepeatsThem() {
        CitizenDraft wrong = new CitizenDraft(
                "Mẫu", 1990, "WOMAN", "XX", "058 190", "GD-1", "nobody", VINH_HAI, "Thôn", false, null, false, null,
                false, false, false);

        Checked checked = CitizenForm.check(wrong, clock);

        assertThat(pointers(wrong))
                .containsExactly("/gender", "/nationality", "/identityNumber", "/healthInsuranceNumber", "/email");
        assertThat(checked.toString()).doesNotContain("058 190").doesNotContain("nobody");
    }

    private CitizenDraft answering(
            boolean travelled, @Nullable String places, boolean symptoms, @Nullable String note) {
        return new CitizenDraft(
                "Mẫu", 1990, "MALE", null, null, "", null, VINH_HAI, "Thôn", travelled, places, symptoms, note, false,
                false, false);
    }

    private CitizenAnswers complete(CitizenDraft draft) {
        return switch (CitizenForm.check(draft, clock)) {
            case Checked.Complete(var answers) -> answers;
            case Checked.Faulty(var faults) -> fail("At fault: " + faults);
        };
    }

    private List<String> pointers(CitizenDraft draft) {
        return switch (CitizenForm.check(draft, clock)) {
            case Checked.Complete complete -> List.of();
            case Checked.Faulty(var faults) ->
                faults.stream().map(Fault::pointer).toList();
        };
    }
}
