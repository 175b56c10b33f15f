package vn.tokhai.checkpoint.mongo;

import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.RoadPoint;
import vn.tokhai.checkpoint.Traits;
import vn.tokhai.checkpoint.Vehicle;
import vn.tokhai.checkpoint.VehicleType;

/** What only some places have, as it is stored; absent for the others. */
record TraitsPart(
        @Nullable VehiclePart vehicle,
        @Nullable RoadPart road,
        @Nullable Boolean openAir,
        @Nullable Integer capacity) {

    record VehiclePart(
            VehicleType type,
            String plate,
            String plateCountry,
            @Nullable String route,
            @Nullable Integer seats,
            @Nullable String operator) {}

    record RoadPart(
            String road,
            @Nullable Double kilometre,
            @Nullable String direction) {}

    static @Nullable TraitsPart of(Traits traits) {
        return traits.equals(Traits.NONE)
                ? null
                : new TraitsPart(of(traits.vehicle()), of(traits.road()), traits.openAir(), traits.capacity());
    }

    private static @Nullable VehiclePart of(@Nullable Vehicle vehicle) {
        return vehicle == null
                ? null
                : new VehiclePart(
                        vehicle.type(),
                        vehicle.plate(),
                        vehicle.plateCountry(),
                        vehicle.route(),
                        vehicle.seats(),
                        vehicle.operator());
    }

    private static @Nullable RoadPart of(@Nullable RoadPoint point) {
        return point == null ? null : new RoadPart(point.road(), point.kilometre(), point.direction());
    }

    Traits toTraits() {
        return new Traits(
                vehicle == null
                        ? null
                        : new Vehicle(
                                vehicle.type(),
                                vehicle.plate(),
                                vehicle.plateCountry(),
                                vehicle.route(),
                                vehicle.seats(),
                                vehicle.operator()),
                road == null ? null : new RoadPoint(road.road(), road.kilometre(), road.direction()),
                openAir,
                capacity);
    }
}
