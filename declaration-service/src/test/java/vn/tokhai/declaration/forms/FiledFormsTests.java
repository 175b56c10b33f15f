package vn.tokhai.declaration.forms;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.tokhai.declaration.CheckingAnswers;
import vn.tokhai.declaration.DeclarationFixtures;
import vn.tokhai.declaration.Fault;
import vn.tokhai.declaration.Form;
import vn.tokhai.declaration.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

class FiledFormsTests {

    private static final List<String> OF_EVERYBODY = List.of(
            "fullName", "birthYear", "gender", "nationality", "identityNumber", "email", "phone", "area", "address");

    private final FiledForms forms = DeclarationFixtures.FORMS;

    static Stream<Form> published() {
        return DeclarationFixtures.FORMS.newest().stream();
    }

    @Test
    void offersTheSixForms() {
        assertThat(forms.newest())
                .extracting(Form::key)
                .containsExactly(
                        "citizen", "domestic-travel", "entry", "health-facility-visit", "workplace", "passenger");
        assertThat(forms.find("citizen", 2)).isEmpty();
        assertThat(forms.find("nothing")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("published")
    void showsExactlyTheFieldsOfTheSchema(Form form) {
        List<String> shown = form.fields().stream().map(Form.Field::field).toList();

        assertThat(shown).doesNotHaveDuplicates();
        assertThat(shown.stream().map(pointer -> pointer.substring(1)))
                .containsExactlyInAnyOrderElementsOf(properties(form).keySet())
                .containsAll(OF_EVERYBODY);
        assertThat(form.fields()).extracting(Form.Field::order).isSorted().doesNotHaveDuplicates();
        assertThat(form.sections())
                .extracting(Form.Section::key)
                .containsExactlyInAnyOrderElementsOf(sectionsUsed(form));
    }

    @ParameterizedTest
    @MethodSource("published")
    void R30_saysEverythingInVietnameseAndEnglish(Form form) {
        Stream<Map<String, String>> own =
                Stream.of(form.title(), form.description(), form.source(), form.consent(), form.notice());
        Stream<Map<String, String>> labels = form.fields().stream().flatMap(FiledFormsTests::textsOf);

        assertThat(Stream.concat(own, labels)).allSatisfy(text -> {
            assertThat(text).containsKeys("vi", "en");
            assertThat(text.values()).noneMatch(String::isBlank);
        });
    }

    @ParameterizedTest
    @MethodSource("published")
    void offersEveryChoiceOfTheSchema(Form form) {
        assertThat(form.fields()).allSatisfy(field -> {
            Map<?, ?> property = (Map<?, ?>) properties(form).get(field.field().substring(1));
            List<Form.Option> options = field.options();
            List<String> offered = options == null
                    ? List.of()
                    : options.stream().map(Form.Option::value).toList();
            assertThat(property).isNotNull();
            assertThat(property.get("enum") instanceof List<?> choices ? choices : List.of())
                    .isEqualTo(offered);
        });
    }

    @ParameterizedTest
    @MethodSource("published")
    void acceptsACompleteAnswer(Form form) {
        assertThat(check(form, FormSamples.of(form.key()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("published")
    void noticesEachRequiredFieldThatIsLeftOut(Form form) {
        assertThat((List<?>) form.schema().get("required")).isNotEmpty().allSatisfy(name -> {
            Map<String, Object> answers = FormSamples.of(form.key());
            answers.remove(name);
            assertThat(check(form, answers)).extracting(Fault::pointer).contains("/" + name);
        });
    }

    @Test
    void asksForStationsOfPublicVehiclesAndForAreasOfOnesOwn() {
        Form travel = forms.find("domestic-travel").orElseThrow();
        Map<String, Object> answers = FormSamples.of("domestic-travel");
        answers.put("vehicle", "PERSONAL");
        assertThat(check(travel, answers)).extracting(Fault::pointer).containsExactly("/startArea", "/endArea");

        answers.put("vehicle", "AIRPLANE");
        answers.put("startStation", Map.of("structure", "2025", "province", "58", "gate", "Sân bay"));
        assertThat(check(travel, answers))
                .extracting(Fault::pointer)
                .containsExactly("/flightNumber", "/startStation/province");
    }

    @Test
    void refusesDatesThatAreNoneOrFarAway() {
        Form entry = forms.find("entry").orElseThrow();
        Map<String, Object> answers = FormSamples.of("entry");
        answers.put("departureOn", "2021-02-31");
        answers.put("entryOn", "2031-06-01");
        answers.put("testedOn", "2021-06-02");
        answers.put("countriesIn14Days", List.of("AR", "XX", "ar"));

        assertThat(check(entry, answers))
                .extracting(Fault::pointer)
                .containsExactly("/departureOn", "/entryOn", "/countriesIn14Days/2", "/testedOn");
    }

    private static List<Fault> check(Form form, Map<String, Object> answers) {
        var checking = DeclarationFixtures.checking(Clock.fixed(TestClock.START, ZoneOffset.UTC));
        return switch (checking.check(form, answers)) {
            case CheckingAnswers.Checked.Complete complete -> List.of();
            case CheckingAnswers.Checked.Faulty(var faults) -> faults;
        };
    }

    private static Map<String, ?> properties(Form form) {
        Object properties = form.schema().get("properties");
        assertThat(properties).isInstanceOf(Map.class);
        @SuppressWarnings("unchecked")
        Map<String, ?> known = (Map<String, ?>) properties;
        return known;
    }

    private static Set<String> sectionsUsed(Form form) {
        return new HashSet<>(form.fields().stream().map(Form.Field::section).toList());
    }

    private static Stream<Map<String, String>> textsOf(Form.Field field) {
        Map<String, String> help = field.help();
        List<Form.Option> options = field.options();
        return Stream.of(
                        Stream.of(field.label()),
                        help == null ? Stream.<Map<String, String>>empty() : Stream.of(help),
                        options == null
                                ? Stream.<Map<String, String>>empty()
                                : options.stream().map(Form.Option::label))
                .flatMap(texts -> texts);
    }
}
