package vn.tokhai.declaration.risk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.tokhai.declaration.Area;
import vn.tokhai.declaration.RiskAssessment;
import vn.tokhai.declaration.RiskAssessment.Advice;
import vn.tokhai.declaration.RiskAssessment.Level;
import vn.tokhai.declaration.RiskAssessments;
import vn.tokhai.declaration.risk.RiskRules.RiskRule;

/** Applies every rule; the highest level of those that apply counts. */
@Service
class AssessingRisk implements RiskAssessments {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** What "in the last fourteen days" means in the forms. */
    private static final int DAYS_BACK = 14;

    private final RiskRules rules;
    private final SymptomWords words;
    private final CurrentEpidemic epidemic;

    AssessingRisk(RiskRules rules, CurrentEpidemic epidemic) {
        this.rules = rules;
        this.words = new SymptomWords(rules.words());
        this.epidemic = epidemic;
    }

    @Override
    public RiskAssessment assess(String form, Map<String, ?> answers, Instant at) {
        EpidemicAreas listed = epidemic.now();
        RiskFacts facts = new RiskFacts(answers, symptomsOf(answers), epidemicOf(answers, listed, at));
        List<RiskRule> applied = rules.rules().stream()
                .filter(rule -> rule.appliesTo(form, facts))
                .toList();
        Level level = applied.stream()
                .map(RiskRule::level)
                .max(Comparator.naturalOrder())
                .orElse(Level.NONE);
        return new RiskAssessment(
                level,
                applied.stream().map(RiskRule::key).toList(),
                rules.version() + "+" + listed.version(),
                adviceOf(level, applied));
    }

    private List<Advice> adviceOf(Level level, List<RiskRule> applied) {
        List<Advice> advice = new ArrayList<>();
        RiskRules.Text general = rules.advice().get(level);
        if (general != null) {
            advice.add(new Advice(general.vi(), general.en()));
        }
        applied.stream()
                .sorted(Comparator.comparing(RiskRule::level).reversed())
                .map(RiskRule::advice)
                .filter(text -> text != null)
                .map(text -> new Advice(text.vi(), text.en()))
                .forEach(advice::add);
        return advice.stream().distinct().toList();
    }

    private Set<String> symptomsOf(Map<String, ?> answers) {
        Set<String> found = new TreeSet<>();
        rules.symptoms().forEach((field, symptom) -> {
            if (Boolean.TRUE.equals(answers.get(field))) {
                found.add(symptom);
            }
        });
        if (answers.get("symptoms") instanceof Collection<?> named) {
            named.stream()
                    .map(String::valueOf)
                    .filter(rules.words()::containsKey)
                    .forEach(found::add);
        }
        for (String field : rules.textFields()) {
            if (answers.get(field) instanceof String text) {
                found.addAll(words.in(text));
            }
        }
        return found;
    }

    private Level epidemicOf(Map<String, ?> answers, EpidemicAreas listed, Instant at) {
        LocalDate last = LocalDate.ofInstant(at, ZONE);
        LocalDate first = last.minusDays(DAYS_BACK);
        List<Area> areas = rules.areaFields().stream()
                .flatMap(field -> areasIn(answers.get(field)))
                .toList();
        List<String> countries = rules.countryFields().stream()
                .flatMap(field -> countriesIn(answers.get(field)))
                .toList();
        return Stream.concat(
                        listed.areas().stream()
                                .filter(area -> area.overlaps(first, last)
                                        && areas.stream().anyMatch(area::holds))
                                .map(EpidemicAreas.ListedArea::level),
                        listed.countries().stream()
                                .filter(country -> country.overlaps(first, last) && countries.contains(country.code()))
                                .map(EpidemicAreas.ListedCountry::level))
                .max(Comparator.naturalOrder())
                .orElse(Level.NONE);
    }

    private static Stream<Area> areasIn(@Nullable Object answer) {
        return switch (answer) {
            case Map<?, ?> area
            when area.get("structure") instanceof String structure && area.get("province") instanceof String province ->
                Stream.of(new Area(structure, province, text(area, "district"), text(area, "ward")));
            case Collection<?> several -> several.stream().flatMap(AssessingRisk::areasIn);
            case null, default -> Stream.empty();
        };
    }

    private static Stream<String> countriesIn(@Nullable Object answer) {
        return switch (answer) {
            case String code -> Stream.of(code);
            case Collection<?> several -> several.stream().map(String::valueOf);
            case null, default -> Stream.empty();
        };
    }

    private static @Nullable String text(Map<?, ?> area, String name) {
        return area.get(name) instanceof String text ? text : null;
    }
}
