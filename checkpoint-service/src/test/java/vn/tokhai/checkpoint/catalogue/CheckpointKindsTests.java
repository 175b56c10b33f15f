package vn.tokhai.checkpoint.catalogue;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CheckpointKindsTests {

    @Test
    void haveAKeyBothLanguagesAndAStayOfAtMostTheLongestVisit() {
        assertThat(TestCatalogue.KINDS.all()).hasSizeGreaterThan(40).allSatisfy(kind -> {
            assertThat(kind.key()).matches("[A-Z_]+");
            assertThat(kind.vi()).isNotBlank();
            assertThat(kind.en()).isNotBlank();
            assertThat(kind.typicalStayMinutes()).isBetween(5, 720);
        });
    }

    @Test
    void tellAMarketFromAKaraokeBar() {
        assertThat(TestCatalogue.KINDS.get("MARKET").closedSpace()).isFalse();
        assertThat(TestCatalogue.KINDS.get("KARAOKE").closedSpace()).isTrue();
        assertThat(TestCatalogue.KINDS.get("ROAD_POST").vi()).isEqualTo("Chốt kiểm soát dịch");
    }

    @Test
    void keepTheirKeysApart() {
        assertThat(TestCatalogue.KINDS.all().stream().map(kind -> kind.key()))
                .doesNotHaveDuplicates()
                .contains("OTHER");
    }
}
