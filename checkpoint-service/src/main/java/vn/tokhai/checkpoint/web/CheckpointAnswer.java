package vn.tokhai.checkpoint.web;

import java.time.Instant;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.Right;
import vn.tokhai.checkpoint.Status;
import vn.tokhai.checkpoint.Unit;
import vn.tokhai.checkpoint.UnitKind;

/**
 * A checkpoint as the caller may see it: phone, people and venueCode are for owner and staff alone.
 *
 * @param rights of the caller; empty for everybody else
 */
public record CheckpointAnswer(
        @Schema(example = "0A2B3C4D5E6F7") String checkpointId,
        @Schema(example = "1") long version,
        @Schema(example = "Chợ Vĩnh Hải") String name,
        @Schema(example = "MARKET") String kind,
        Status status,

        @Schema(example = "+842593873001", description = "Contact number of the place, for owner and staff") @Nullable
        String phone,

        AreaForm area,
        @Schema(example = "Cổng chính") @Nullable String position,
        @Schema(example = "Thôn Thái An") String address,
        @Nullable CoordinatesForm coordinates,
        @Schema(example = "true") @Nullable Boolean onPublicMap,
        TraitsBodies.@Nullable VehicleBody vehicle,
        TraitsBodies.@Nullable RoadBody road,

        @Schema(example = "true", description = "Said by the owner; the kind tells otherwise") @Nullable
        Boolean openAir,

        @Schema(example = "120", description = "How many people it holds") @Nullable
        Integer capacity,

        LifeCycleAnswer.@Nullable SuspensionAnswer suspension,

        @Schema(example = "1Z2Y3X4W5V6T7", description = "The place that its codes lead to since it was merged")
        @Nullable
        String mergedInto,

        @Schema(description = "Where it stood before, oldest first; for owner and staff") @Nullable
        List<LifeCycleAnswer.FormerAddressAnswer> formerAddresses,

        @Schema(description = "What the owner should do something about; for owner and staff") @Nullable
        List<LifeCycleAnswer.WarningAnswer> warnings,

        @Schema(example = "Chợ Vĩnh Hải, Xã Vĩnh Hải, Huyện Ninh Hải, Tỉnh Ninh Thuận")
        String placeName,

        @Schema(example = "1", description = "Highest copy number issued")
        int copies,

        List<UnitAnswer> units,
        @Schema(example = "[\"OWNER\"]") List<Right.Role> rights,
        @Nullable List<PersonAnswer> people,
        @Nullable VenueCodeAnswer venueCode,
        Instant registeredAt,
        Instant changedAt) {

    /** @param venueCode given when the unit was just made; see its own address otherwise */
    record UnitAnswer(
            @Schema(example = "1Z2Y3X4W5V6T7") String unitId,
            @Schema(example = "0A2B3C4D5E6F7") @Nullable String parentId,
            @Schema(example = "Tầng 2") String name,
            UnitKind kind,
            @Schema(example = "1") int copies,
            @Schema(example = "40") @Nullable Integer capacity,

            @Schema(example = "false", description = "Out of use for good")
            boolean closed,

            @Nullable VenueCodeAnswer venueCode) {

        static UnitAnswer of(Unit unit, @Nullable VenueCodeAnswer venueCode) {
            return new UnitAnswer(
                    unit.id().toString(),
                    unit.parent() == null ? null : unit.parent().toString(),
                    unit.name(),
                    unit.kind(),
                    unit.copies().last(),
                    unit.capacity(),
                    unit.isClosed(),
                    venueCode);
        }
    }

    record PersonAnswer(
            @Schema(example = "7b0f7a3e-8a52-4d0c-9a0f-2f6a1c9d5e11")
            String personId,

            Right.Role role,

            @Schema(example = "[\"1Z2Y3X4W5V6T7\"]", description = "To which it is limited; absent for the whole place")
            @Nullable
            List<String> units) {

        static PersonAnswer of(Right right) {
            return new PersonAnswer(
                    right.personId(),
                    right.role(),
                    right.units().isEmpty()
                            ? null
                            : right.units().stream().map(PlaceId::toString).toList());
        }
    }
}
