package vn.tokhai.platform.security;

import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AreasTests {

    @Test
    void coverTheWholeProvinceWhenOnlyTheProvinceIsNamed() {
        var areas = new Areas(Set.of("2021:58"));

        assertThat(areas.cover("2021", "58", "586", "22846")).isTrue();
        assertThat(areas.cover("2021", "58", null, null)).isTrue();
        assertThat(areas.cover("2021", "56", "576", null)).isFalse();
    }

    @Test
    void doNotMistakeACodeForTheSameCodeOfAnotherStructure() {
        assertThat(new Areas(Set.of("2021:52")).cover("2025", "52", null, "22846"))
                .isFalse();
    }

    @Test
    void ofACommuneDoNotCoverItsDistrict() {
        var areas = new Areas(Set.of("2021:58/586/22846"));

        assertThat(areas.cover("2021", "58", "586", "22846")).isTrue();
        assertThat(areas.cover("2021", "58", "586", null)).isFalse();
        assertThat(areas.cover("2021", "58", "586", "22852")).isFalse();
    }

    @Test
    void coverEverythingForTheNationAndNothingWhenEmpty() {
        assertThat(new Areas(Set.of("nation")).cover("2025", "01", null, "00004"))
                .isTrue();
        assertThat(new Areas(Set.of()).cover("2025", "01", null, "00004")).isFalse();
        assertThat(Areas.of(null).entries()).isEmpty();
    }
}
