package vn.tokhai.checkpoint.messaging;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.Access;
import vn.tokhai.checkpoint.Area;
import vn.tokhai.checkpoint.Device;
import vn.tokhai.checkpoint.FormerAddress;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.RoadPoint;
import vn.tokhai.checkpoint.Vehicle;
import vn.tokhai.contracts.AdministrativeArea;
import vn.tokhai.contracts.checkpoint.CheckpointState;

/** The parts of a state that only some places have: absent rather than empty. */
final class StateParts {

    static AdministrativeArea area(Area area) {
        return new AdministrativeArea(area.structure().key(), area.province(), area.district(), area.ward());
    }

    static CheckpointState.@Nullable Vehicle vehicle(@Nullable Vehicle vehicle) {
        return vehicle == null
                ? null
                : new CheckpointState.Vehicle(
                        vehicle.type().name(),
                        vehicle.plate(),
                        vehicle.plateCountry(),
                        vehicle.route(),
                        vehicle.seats(),
                        vehicle.operator());
    }

    static CheckpointState.@Nullable RoadPoint road(@Nullable RoadPoint road) {
        return road == null ? null : new CheckpointState.RoadPoint(road.road(), road.kilometre(), road.direction());
    }

    static @Nullable List<CheckpointState.Device> devices(Access access) {
        return access.devices().isEmpty()
                ? null
                : access.devices().stream().map(StateParts::device).toList();
    }

    static @Nullable List<String> units(List<PlaceId> units) {
        return units.isEmpty() ? null : units.stream().map(PlaceId::toString).toList();
    }

    static CheckpointState.FormerArea former(FormerAddress former) {
        return new CheckpointState.FormerArea(area(former.area()), former.until(), former.leftInVersion());
    }

    private static CheckpointState.Device device(Device device) {
        return new CheckpointState.Device(
                device.id().toString(),
                device.publicKey(),
                units(device.units()),
                device.enrolledAt(),
                device.revokedAt());
    }

    private StateParts() {}
}
