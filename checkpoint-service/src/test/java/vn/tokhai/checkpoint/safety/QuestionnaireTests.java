package vn.tokhai.checkpoint.safety;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.tokhai.checkpoint.catalogue.TestCatalogue;
import vn.tokhai.checkpoint.safety.catalogue.TestSafetyCatalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What holds for every questionnaire, on a few thousand made-up sets of answers each. */
class QuestionnaireTests {

    private static final LocalDate LATE = LocalDate.of(2022, 1, 1);
    private static final int ROUNDS = 2_000;

    private final Random random = new Random(20210601);

    static Stream<Questionnaire> all() {
        return TestSafetyCatalogue.QUESTIONNAIRES.inForceOn(LATE).stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void givesEachCompleteSetOfAnswersOneBand(Questionnaire asked) {
        for (int i = 0; i < ROUNDS; i++) {
            assertThat(asked.rate(answers(asked)).settled()).isPresent();
        }
    }

    /** A point towards safety never makes the band worse; conditions and fatal zeros included, since they see points, too. */
    @ParameterizedTest
    @MethodSource("all")
    void neverPunishesAPointTowardsSafety(Questionnaire asked) {
        for (int i = 0; i < ROUNDS; i++) {
            Map<String, Integer> given = answers(asked);
            Map<String, Integer> better = new HashMap<>(given);
            Criterion changed =
                    asked.criteria().get(random.nextInt(asked.criteria().size()));
            better.put(changed.id(), towardsSafety(asked, changed, given.getOrDefault(changed.id(), changed.min())));

            assertThat(index(asked, better)).as("%s then %s", given, better).isLessThanOrEqualTo(index(asked, given));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void doesNotLookAtTheOrderOfAnswers(Questionnaire asked) {
        Map<String, Integer> given = answers(asked);
        List<Criterion> shuffled = new ArrayList<>(asked.criteria());
        Collections.shuffle(shuffled, random);
        Questionnaire other = new Questionnaire(
                asked.key(),
                asked.version(),
                asked.effectiveOn(),
                asked.use(),
                asked.title(),
                asked.source(),
                asked.groups(),
                asked.closable(),
                asked.aggregate(),
                asked.outOf(),
                asked.moreIsBetter(),
                asked.recheckDays(),
                shuffled,
                asked.bands());

        assertThat(other.rate(given)).isEqualTo(asked.rate(given));
    }

    /** What is left out may turn out anything; the answer that is then given is always among what was possible. */
    @ParameterizedTest
    @MethodSource("all")
    void promisesNothingThatTheRestCouldBreak(Questionnaire asked) {
        for (int i = 0; i < ROUNDS; i++) {
            Map<String, Integer> complete = answers(asked);
            Map<String, Integer> part = new HashMap<>(complete);
            part.keySet().removeIf(id -> random.nextInt(3) == 0);
            Rating promised = asked.rate(part);

            Rating settled = asked.rate(complete);

            assertThat(promised.possible()).contains(settled.settled().orElseThrow());
            assertThat(settled.lowest()).isBetween(promised.lowest(), promised.highest());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void speaksBothLanguagesAndNamesItsSource(Questionnaire asked) {
        Stream.of(
                        Stream.of(
                                asked.title(),
                                asked.source().note(),
                                asked.source().issuer()),
                        asked.criteria().stream().map(Criterion::text),
                        asked.criteria().stream()
                                .flatMap(each -> each.options().stream())
                                .map(Criterion.Option::text),
                        asked.bands().stream().flatMap(band -> Stream.of(band.label(), band.action())))
                .flatMap(words -> words)
                .forEach(words -> {
                    assertThat(words.vi()).isNotBlank();
                    assertThat(words.en()).isNotBlank();
                });
        boolean textsMissing = asked.criteria().stream().anyMatch(each -> !each.textKnown());
        assertThat(textsMissing && asked.source().textKnown()).isFalse();
    }

    @Test
    void countsTheHighestOfAGroupAlone() {
        Questionnaire asked =
                TestSafetyCatalogue.QUESTIONNAIRES.find("workplace-2194", 1).orElseThrow();

        Rating rating = asked.rate(Map.of("CS1", 1, "CS2", 0, "CS3", 5, "CS3-KHAC", 20, "CS4-15", 0));

        assertThat(rating.lowest()).isEqualTo(21);
    }

    @Test
    void saysWhatIsPossibleWhileTextsAreUnknown() {
        Questionnaire asked =
                TestSafetyCatalogue.QUESTIONNAIRES.find("workplace-2194", 1).orElseThrow();

        Rating rating = asked.rate(Map.of("CS1", 1, "CS2", 0, "CS3", 0));

        assertThat(asked.isComplete()).isFalse();
        assertThat(rating.settled()).isEmpty();
        assertThat(rating.level()).isNull();
        assertThat(rating.missing()).containsExactly("CS3-KHAC", "CS4-15");
        assertThat(rating.lowest()).isEqualTo(1);
        assertThat(rating.highest()).isEqualTo(281);
        assertThat(rating.possible()).hasSize(5);
    }

    /** Fifty points of zero mandatory criteria cannot be made good by what is left out. */
    @Test
    void isSettledOnceTheRestCannotChangeIt() {
        Questionnaire asked =
                TestSafetyCatalogue.QUESTIONNAIRES.find("hospital-3088", 1).orElseThrow();

        assertThat(asked.rate(Map.of("CO-0", 0)).settled().map(Band::key)).contains("unsafe");
        assertThat(asked.rate(Map.of("TONG", 150)).settled()).isEmpty();
    }

    @Test
    void marksTheOneWhoseTextsAreKnown() {
        assertThat(all().filter(Questionnaire::isComplete).map(Questionnaire::key))
                .containsExactly("daily", "hcmc-workplace-1203");
    }

    @Test
    void usesTheNewestVersionInForce() {
        Questionnaire first =
                TestSafetyCatalogue.QUESTIONNAIRES.find("daily", 1).orElseThrow();
        Questionnaire second = new Questionnaire(
                first.key(),
                2,
                LocalDate.of(2021, 7, 1),
                first.use(),
                first.title(),
                first.source(),
                first.groups(),
                first.closable(),
                first.aggregate(),
                first.outOf(),
                first.moreIsBetter(),
                first.recheckDays(),
                first.criteria(),
                first.bands());
        var both = new Questionnaires(List.of(second, first));

        assertThat(both.inForceOn(LocalDate.of(2021, 6, 30), "daily")).contains(first);
        assertThat(both.inForceOn(LocalDate.of(2021, 7, 1), "daily")).contains(second);
        assertThat(both.inForceOn(LocalDate.of(2020, 1, 1), "daily")).isEmpty();
        assertThat(both.find("daily", 1)).contains(first);
        assertThatThrownBy(() -> new Questionnaires(List.of(first, first)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void belongsToKindsByTheirGroup() {
        assertThat(all().filter(each -> each.isFor(TestCatalogue.KINDS.get("SCHOOL")))
                        .map(Questionnaire::key))
                .containsExactly("daily", "school-1467", "school-hanoi-2021");
        assertThat(all().filter(each -> each.isFor(TestCatalogue.KINDS.get("HOME")))
                        .map(Questionnaire::key))
                .containsExactly("daily");
        assertThat(TestSafetyCatalogue.QUESTIONNAIRES.mayClose(TestCatalogue.KINDS.get("HOTEL")))
                .isTrue();
        assertThat(TestSafetyCatalogue.QUESTIONNAIRES.mayClose(TestCatalogue.KINDS.get("MARKET")))
                .isFalse();
    }

    private Map<String, Integer> answers(Questionnaire asked) {
        Map<String, Integer> given = new HashMap<>();
        for (Criterion criterion : asked.criteria()) {
            given.put(
                    criterion.id(),
                    criterion.options().isEmpty()
                            ? random.nextInt(criterion.min(), criterion.max() + 1)
                            : criterion
                                    .options()
                                    .get(random.nextInt(criterion.options().size()))
                                    .points());
        }
        return given;
    }

    private static int towardsSafety(Questionnaire asked, Criterion criterion, int points) {
        boolean up = asked.moreIsBetter() || criterion.uncounted();
        return Math.clamp(points + (up ? 1 : -1), criterion.min(), criterion.max());
    }

    private static int index(Questionnaire asked, Map<String, Integer> given) {
        return asked.bands().indexOf(asked.rate(given).settled().orElseThrow());
    }
}
