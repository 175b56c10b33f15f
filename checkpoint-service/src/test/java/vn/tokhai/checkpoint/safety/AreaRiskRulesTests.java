package vn.tokhai.checkpoint.safety;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.tokhai.checkpoint.safety.catalogue.TestSafetyCatalogue;

import static org.assertj.core.api.Assertions.assertThat;

/** Decision 2686 for a district of ten communes: numbers of communes at risk, at high risk, at very high risk. */
class AreaRiskRulesTests {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, NEW_NORMAL",
        "1, 0, 0, AT_RISK",
        "4, 0, 0, AT_RISK",
        "5, 0, 0, HIGH_RISK",
        "0, 2, 0, AT_RISK",
        "0, 3, 0, HIGH_RISK",
        "3, 2, 0, HIGH_RISK",
        "0, 4, 0, HIGH_RISK",
        "0, 0, 1, HIGH_RISK",
        "0, 0, 2, HIGH_RISK",
        "0, 5, 0, VERY_HIGH_RISK",
        "0, 0, 3, VERY_HIGH_RISK",
        "0, 4, 1, VERY_HIGH_RISK"
    })
    void placeADistrict(int atRisk, int high, int veryHigh, AreaRisk expected) {
        List<AreaRisk> communes = new ArrayList<>(Collections.nCopies(atRisk, AreaRisk.AT_RISK));
        communes.addAll(Collections.nCopies(high, AreaRisk.HIGH_RISK));
        communes.addAll(Collections.nCopies(veryHigh, AreaRisk.VERY_HIGH_RISK));
        communes.addAll(Collections.nCopies(10 - communes.size(), AreaRisk.NEW_NORMAL));

        assertThat(TestSafetyCatalogue.RULES.ofAreas(communes, 10)).isEqualTo(expected);
    }

    /** Shares are of all communes there are, not of those that happen to be rated. */
    @Test
    void takeTheShareOfAllCommunes() {
        assertThat(TestSafetyCatalogue.RULES.ofAreas(List.of(AreaRisk.HIGH_RISK), 10))
                .isEqualTo(AreaRisk.AT_RISK);
        assertThat(TestSafetyCatalogue.RULES.ofAreas(List.of(AreaRisk.HIGH_RISK), 3))
                .isEqualTo(AreaRisk.HIGH_RISK);
    }

    @Test
    void sayNothingWhereNothingIsRated() {
        assertThat(TestSafetyCatalogue.RULES.ofAreas(List.of(), 10)).isNull();
        assertThat(TestSafetyCatalogue.RULES.ofPlaces(List.of())).isNull();
    }

    @Test
    void sayWhatOfThemIsADecisionOfThisPlatform() {
        assertThat(TestSafetyCatalogue.RULES.source().textKnown()).isFalse();
        assertThat(TestSafetyCatalogue.RULES.source().note().vi()).contains("quyết định của nền tảng");
    }
}
