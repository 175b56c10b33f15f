package vn.tokhai.checkpoint.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.RoadPoint;
import vn.tokhai.checkpoint.TraitsForm;
import vn.tokhai.checkpoint.Vehicle;
import vn.tokhai.checkpoint.VehicleType;

/** What only some places have, as it is asked for and shown. */
final class TraitsBodies {

    /** @param type follows from the kind; shown, not asked for */
    @Schema(name = "Vehicle")
    record VehicleBody(
            @Schema(example = "ROAD", accessMode = Schema.AccessMode.READ_ONLY) @Nullable
            VehicleType type,

            @Schema(
                    example = "79B-123.45",
                    description = "Registration; Vietnamese plates are understood however they are written")
            @Nullable
            String plate,

            @Schema(example = "VN", description = "Two letters; VN unless given") @Nullable
            String plateCountry,

            @Schema(example = "Nha Trang - Đà Lạt", maxLength = 255) @Nullable
            String route,

            @Schema(example = "45") @Nullable Integer seats,

            @Schema(example = "Nhà xe Mẫu", maxLength = 255) @Nullable
            String operator) {

        static @Nullable VehicleBody of(@Nullable Vehicle vehicle) {
            return vehicle == null
                    ? null
                    : new VehicleBody(
                            vehicle.type(),
                            vehicle.plate(),
                            vehicle.plateCountry(),
                            vehicle.route(),
                            vehicle.seats(),
                            vehicle.operator());
        }

        TraitsForm.VehicleForm toForm() {
            return new TraitsForm.VehicleForm(plate, plateCountry, route, seats, operator);
        }
    }

    @Schema(name = "RoadPoint")
    record RoadBody(
            @Schema(example = "QL1A", maxLength = 255) @Nullable
            String road,

            @Schema(example = "1543.2") @Nullable Double kilometre,

            @Schema(example = "Nha Trang", description = "Absent for both directions", maxLength = 255) @Nullable
            String direction) {

        static @Nullable RoadBody of(@Nullable RoadPoint point) {
            return point == null ? null : new RoadBody(point.road(), point.kilometre(), point.direction());
        }

        TraitsForm.RoadForm toForm() {
            return new TraitsForm.RoadForm(road, kilometre, direction);
        }
    }

    private TraitsBodies() {}
}
