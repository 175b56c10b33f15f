package vn.tokhai.declaration.risk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import vn.tokhai.declaration.RiskAssessment;
import vn.tokhai.declaration.RiskAssessment.Level;
import vn.tokhai.declaration.RiskAssessments;
import vn.tokhai.declaration.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

class RiskPropertiesTests {

    private static final Instant NOW = TestClock.START;
    private static final List<String> QUESTIONS = List.of(
            "contactWithPatient",
            "contactFromEpidemicCountry",
            "contactWithSymptomatic",
            "travelledIn14Days",
            "symptomsIn14Days",
            "fever",
            "cough",
            "shortOfBreath",
            "soreThroat",
            "vomiting",
            "diarrhoea",
            "skinBleeding",
            "rash",
            "lossOfSmellOrTaste",
            "animalExposure",
            "patientExposure",
            "householdInQuarantine");

    private final RiskAssessments risks = RiskFixtures.assessments(lists(), new TestClock());

    @Property
    void moreSignsNeverLowerTheLevel(
            @ForAll("forms") String form,
            @ForAll("questions") Set<String> fewer,
            @ForAll("questions") Set<String> added) {
        List<String> more = new ArrayList<>(fewer);
        more.addAll(added);

        RiskAssessment before = assess(form, answers(fewer));
        RiskAssessment after = assess(form, answers(more));

        assertThat(after.level()).isGreaterThanOrEqualTo(before.level());
        assertThat(after.rules()).containsAll(before.rules());
    }

    @Property
    void whereSomebodyWasNeverLowersTheLevel(
            @ForAll("forms") String form,
            @ForAll("questions") Set<String> yes,
            @ForAll("countries") Set<String> countries) {
        Map<String, Object> travelled = new LinkedHashMap<>(answers(yes));
        travelled.put("countriesIn14Days", List.copyOf(countries));

        assertThat(assess(form, travelled).level())
                .isGreaterThanOrEqualTo(assess(form, answers(yes)).level());
    }

    @Property
    void orderNeverMatters(
            @ForAll("forms") String form,
            @ForAll("questions") Set<String> yes,
            @ForAll("countries") Set<String> countries,
            @ForAll Random random) {
        List<String> shuffled = new ArrayList<>(yes);
        Collections.shuffle(shuffled, random);
        List<String> others = new ArrayList<>(countries);
        Collections.shuffle(others, random);
        Map<String, Object> one = new LinkedHashMap<>(answers(yes));
        one.put("countriesIn14Days", List.copyOf(countries));
        Map<String, Object> two = new LinkedHashMap<>();
        two.put("countriesIn14Days", others);
        two.putAll(answers(shuffled));

        assertThat(assess(form, two)).isEqualTo(assess(form, one));
    }

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.of("citizen", "domestic-travel", "entry", "health-facility-visit", "workplace", "passenger");
    }

    @Provide
    Arbitrary<Set<String>> questions() {
        return Arbitraries.of(QUESTIONS).set().ofMaxSize(QUESTIONS.size());
    }

    @Provide
    Arbitrary<Set<String>> countries() {
        return Arbitraries.of("LA", "TH", "KH", "VN").set();
    }

    private RiskAssessment assess(String form, Map<String, ?> answers) {
        return risks.assess(form, answers, NOW);
    }

    private static Map<String, Object> answers(Iterable<String> yes) {
        Map<String, Object> answers = new LinkedHashMap<>();
        yes.forEach(question -> answers.put(question, true));
        return answers;
    }

    private static InMemoryEpidemicLists lists() {
        var lists = new InMemoryEpidemicLists();
        lists.add(RiskFixtures.list(
                1,
                List.of(),
                List.of(RiskFixtures.country("LA", Level.MEDIUM), RiskFixtures.country("KH", Level.HIGH))));
        return lists;
    }
}
