package vn.tokhai.checkpoint.catalogue;

import org.junit.jupiter.api.Test;

import vn.tokhai.checkpoint.CheckpointKind;
import vn.tokhai.checkpoint.VehicleType;

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
    void sayHowLargeAUnitMayBeAndWhichQuestionnaireApplies() {
        assertThat(TestCatalogue.KINDS.all()).allSatisfy(kind -> {
            assertThat(kind.largestUnit()).isBetween(1, 500);
            assertThat(kind.safety())
                    .isIn(
                            null,
                            "workplace",
                            "hospital",
                            "school",
                            "hotel",
                            "quarantine-hotel",
                            "transport",
                            "market",
                            "tourism");
        });
        assertThat(TestCatalogue.KINDS.get("QUARANTINE_HOTEL").safety()).isEqualTo("quarantine-hotel");
        assertThat(TestCatalogue.KINDS.get("LOCKED_DOWN_AREA").safety()).isNull();
    }

    @Test
    void tellVehiclesFromPlaces() {
        assertThat(TestCatalogue.KINDS.all().stream()
                        .filter(kind -> kind.vehicle() != null)
                        .map(CheckpointKind::key))
                .contains("COACH", "BUS", "TAXI", "TRAIN", "PLANE", "BOAT")
                .doesNotContain("COACH_STATION", "ROAD_POST");
        assertThat(TestCatalogue.KINDS.get("TRAIN").vehicle()).isEqualTo(VehicleType.RAIL);
        assertThat(TestCatalogue.KINDS.all().stream().filter(kind -> kind.vehicle() != null))
                .allSatisfy(kind -> assertThat(kind.safety()).isEqualTo("transport"));
    }

    @Test
    void keepTheirKeysApart() {
        assertThat(TestCatalogue.KINDS.all().stream().map(kind -> kind.key()))
                .doesNotHaveDuplicates()
                .contains("OTHER");
    }
}
