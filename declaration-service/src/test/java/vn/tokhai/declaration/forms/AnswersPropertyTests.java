package vn.tokhai.declaration.forms;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.declaration.Answers;
import vn.tokhai.declaration.CheckingAnswers;
import vn.tokhai.declaration.CheckingAnswers.Checked;
import vn.tokhai.declaration.DeclarationFixtures;
import vn.tokhai.declaration.Fault;
import vn.tokhai.declaration.Form;
import vn.tokhai.declaration.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever JSON somebody sends, checking it never throws and tells at most one fault per field. */
class AnswersPropertyTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};
    private static final List<Form> FORMS = DeclarationFixtures.FORMS.newest();

    private final CheckingAnswers checking = DeclarationFixtures.checking(Clock.fixed(TestClock.START, ZoneOffset.UTC));

    @Property(tries = 400)
    void neverThrowsAndTellsEachFieldOnce(@ForAll("forms") Form form, @ForAll("anything") Map<String, Object> typed) {
        holdsFor(form, typed);
    }

    @Property(tries = 600)
    void neverThrowsOnACompleteFormWithSomethingSpoilt(
            @ForAll("forms") Form form, @ForAll("names") String field, @ForAll("values") @Nullable Object spoilt) {
        Map<String, Object> typed = new LinkedHashMap<>(FormSamples.of(form.key()));
        typed.put(field, spoilt);

        holdsFor(form, typed);
    }

    private void holdsFor(Form form, Map<String, Object> typed) {
        switch (checking.check(form, typed)) {
            case Checked.Complete(var answers) -> isStable(form, answers);
            case Checked.Faulty(var faults) -> {
                assertThat(faults).isNotEmpty().hasSizeLessThanOrEqualTo(100);
                assertThat(faults)
                        .extracting(Fault::pointer)
                        .doesNotHaveDuplicates()
                        .allMatch(p -> p.startsWith("/"));
                assertThat(faults).allMatch(fault -> fault.detail().contains(" · "));
            }
        }
    }

    /** What was accepted is accepted again unchanged, also after a stay in the store, and names a person. */
    private void isStable(Form form, Answers answers) {
        Map<String, Object> kept = JSON.readValue(JSON.writeValueAsString(answers.values()), VALUES);

        assertThat(checking.check(form, kept)).isEqualTo(new Checked.Complete(answers));
        assertThat(answers.profile().area()).isEqualTo(answers.area());
    }

    @Provide
    Arbitrary<Form> forms() {
        return Arbitraries.of(FORMS);
    }

    @Provide
    Arbitrary<String> names() {
        List<String> known = FORMS.stream()
                .flatMap(form -> form.fields().stream())
                .map(field -> field.field().substring(1))
                .distinct()
                .toList();
        return Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.of(known)),
                Tuple.of(
                        1,
                        Arbitraries.of("", "/", "~", "a/b", "structure", "__proto__", "$ref", "\u0000", "đ", "x.y")));
    }

    @Provide
    Arbitrary<Map<String, Object>> anything() {
        return objects(values());
    }

    @Provide
    Arbitrary<Object> values() {
        return Arbitraries.recursive(
                () -> Arbitraries.oneOf(scalars(), areas().map(area -> area)),
                inner -> Arbitraries.oneOf(
                        inner,
                        inner.list().ofMaxSize(4).map(list -> list),
                        objects(inner).map(object -> object)),
                0,
                2);
    }

    private Arbitrary<Map<String, Object>> objects(Arbitrary<Object> values) {
        return Arbitraries.maps(names(), values).ofMaxSize(12);
    }

    private static Arbitrary<Map<String, Object>> areas() {
        Arbitrary<Object> codes =
                Arbitraries.of("2021", "2025", "58", "586", "22846", "498", "48", "", "x", 58, true, "99999");
        return Arbitraries.maps(Arbitraries.of("structure", "province", "district", "ward", "gate", "more"), codes);
    }

    private static Arbitrary<Object> scalars() {
        Stream<Object> odd = Stream.of(
                "",
                " ",
                "VN",
                "2021-06-01",
                "2021-02-31",
                "+84912345678",
                "TRAIN",
                "\uD800",
                "\u202E",
                "e\u0301",
                "𠮷",
                "=1+1",
                "a".repeat(5000),
                true,
                false,
                0,
                1990,
                1990.0,
                1990.5,
                -1,
                Long.MAX_VALUE,
                Double.MAX_VALUE,
                Double.POSITIVE_INFINITY,
                BigInteger.TEN.pow(400),
                new BigDecimal("1990.000"),
                new BigDecimal("1e-400"));
        return Arbitraries.oneOf(
                Arbitraries.of(odd.toArray()),
                Arbitraries.strings().all().ofMaxLength(40).map(text -> text),
                Arbitraries.integers().map(number -> number));
    }
}
