package vn.tokhai.tracing.rules;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.tracing.MatchRule;
import vn.tokhai.tracing.RuleSet;

import static org.assertj.core.api.Assertions.assertThat;

class ResourceRuleSetsTests {

    private final ResourceRuleSets ruleSets =
            new ResourceRuleSets(JsonMapper.builder().build());

    @Test
    void holdTheThreeSetsOfTheDocuments() {
        assertThat(ruleSets.all()).extracting(RuleSet::id).containsExactly("R2021-05", "R2021-07", "R2021-12");
        assertThat(ruleSets.all()).extracting(RuleSet::lookbackDaysSymptomatic).containsExactly(3, 3, 2);
        assertThat(ruleSets.all()).extracting(RuleSet::lookbackDaysAsymptomatic).containsExactly(14, 14, 2);
    }

    @Test
    void areInForceFromTheirDay() {
        assertThat(ruleSets.inForceOn(LocalDate.of(2021, 12, 28)).id()).isEqualTo("R2021-07");
        assertThat(ruleSets.inForceOn(LocalDate.of(2021, 12, 29)).id()).isEqualTo("R2021-12");
        assertThat(ruleSets.inForceOn(LocalDate.of(2020, 1, 1)).id()).isEqualTo("R2021-05");
    }

    @Test
    void sayHowSureEachFigureIs() {
        assertThat(ruleSets.all()).allSatisfy(set -> assertThat(set.sources())
                .isNotEmpty()
                .extracting(RuleSet.Source::confidence)
                .isSubsetOf("verified", "secondary", "unverified", "own-decision")
                .contains("own-decision"));
    }

    @Test
    void matchAsStrictlyAsForUnmaskedPeople() {
        assertThat(ruleSets.find("R2021-12").orElseThrow().matchRule())
                .isEqualTo(new MatchRule("R2021-12", 0, 0, 120, false));
    }
}
