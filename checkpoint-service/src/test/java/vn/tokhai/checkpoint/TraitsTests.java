package vn.tokhai.checkpoint;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Vehicles, road posts and sizes in the registration form. */
class TraitsTests {

    private static final CheckpointKind COACH =
            new CheckpointKind("COACH", "Xe khách", "Coach", true, 240, 60, "transport", VehicleType.ROAD);
    private static final CheckpointKind POST = new CheckpointKind("ROAD_POST", "Chốt", "Road post", false, 10);

    private final Faults faults = new Faults();

    @Test
    void aVehicleHasAPlateInItsNormalForm() {
        Traits traits = check(
                new TraitsForm(
                        new TraitsForm.VehicleForm("79b12345", null, "Nha Trang - Đà Lạt", 45, " Nhà xe Mẫu "),
                        null,
                        null,
                        null),
                COACH);

        assertThat(pointers()).isEmpty();
        assertThat(traits.vehicle())
                .isEqualTo(new Vehicle(VehicleType.ROAD, "79B-123.45", "VN", "Nha Trang - Đà Lạt", 45, "Nhà xe Mẫu"));
    }

    @Test
    void aVehicleNeedsAPlate() {
        check(TraitsForm.NONE, COACH);

        assertThat(pointers()).containsExactly("/vehicle/plate");
    }

    @Test
    void everyWrongFieldOfAVehicleIsNamed() {
        check(
                new TraitsForm(
                        new TraitsForm.VehicleForm("?", "Lào", "\u0000", 0, "x".repeat(256)), null, null, 100_001),
                COACH);

        assertThat(pointers())
                .containsExactlyInAnyOrder(
                        "/vehicle/plate",
                        "/vehicle/plateCountry",
                        "/vehicle/route",
                        "/vehicle/seats",
                        "/vehicle/operator",
                        "/capacity");
    }

    @Test
    void aForeignCoachKeepsItsPlate() {
        Traits traits = check(
                new TraitsForm(new TraitsForm.VehicleForm("2a-1234", "kh", null, null, null), null, null, null), COACH);

        assertThat(traits.vehicle()).isEqualTo(new Vehicle(VehicleType.ROAD, "2A-1234", "KH", null, null, null));
    }

    @Test
    void aPlaceThatStandsStillIsNoVehicle() {
        check(new TraitsForm(new TraitsForm.VehicleForm("79B-123.45", null, null, null, null), null, null, null), POST);

        assertThat(pointers()).containsExactly("/vehicle");
    }

    @Test
    void aRoadPostStandsAlongARoad() {
        Traits traits =
                check(new TraitsForm(null, new TraitsForm.RoadForm("QL1A", 1543.20049, "Nha Trang"), true, null), POST);

        assertThat(pointers()).isEmpty();
        assertThat(traits.road()).isEqualTo(new RoadPoint("QL1A", 1543.2, "Nha Trang"));
    }

    @Test
    void aRoadHasANameAndNoNegativeLength() {
        check(new TraitsForm(null, new TraitsForm.RoadForm(null, Double.NaN, null), null, null), POST);

        assertThat(pointers()).containsExactlyInAnyOrder("/road/road", "/road/kilometre");
    }

    private Traits check(TraitsForm form, @Nullable CheckpointKind kind) {
        return new TraitsCheck(faults).check(form, kind);
    }

    private List<String> pointers() {
        return faults.list().stream().map(Fault::pointer).toList();
    }
}
