package vn.tokhai.checkpoint.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.Submission;
import vn.tokhai.checkpoint.TraitsForm;

/**
 * The fields of "Đăng ký điểm kiểm soát dịch"; all required but the position.
 *
 * @param requestId needed to register; a correction ignores it
 */
record CheckpointForm(
        @Schema(
                example = "0190a5f2-7c1e-7b3a-9f00-3a1d5c7e9b21",
                description = "UUID made by the client, needed to register; sending again is harmless")
        @Nullable
        String requestId,

        @Schema(example = "Chợ Vĩnh Hải", maxLength = 255) @Nullable
        String name,

        @Schema(example = "MARKET", description = "Key of a kind of checkpoint") @Nullable
        String kind,

        @Schema(
                example = "0259 3873 001",
                description = "Contact number of the place, mobile or fixed; shown to owner and staff alone")
        @Nullable
        String phone,

        @Nullable AreaForm area,

        @Schema(example = "Cổng chính", maxLength = 255) @Nullable
        String position,

        @Schema(example = "Thôn Thái An", maxLength = 255) @Nullable
        String address,

        @Nullable CoordinatesForm coordinates,

        @Schema(
                example = "true",
                description = "Whether the place may stand on the public map; without it the kind of place decides")
        @Nullable
        Boolean onPublicMap,

        @Schema(description = "Required for the kinds that are vehicles")
        TraitsBodies.@Nullable VehicleBody vehicle,

        @Schema(description = "Where a road post stands") TraitsBodies.@Nullable RoadBody road,

        @Schema(example = "true", description = "When this place, unlike its kind, is in the open air") @Nullable
        Boolean openAir,

        @Schema(example = "120", description = "How many people it holds; the owner is warned when that is too many")
        @Nullable
        Integer capacity) {

    Submission toSubmission() {
        return new Submission(
                name,
                kind,
                phone,
                area == null ? null : area.toCodes(),
                position,
                address,
                coordinates == null ? null : coordinates.toGiven(),
                onPublicMap,
                new TraitsForm(
                        vehicle == null ? null : vehicle.toForm(),
                        road == null ? null : road.toForm(),
                        openAir,
                        capacity));
    }

    /** Names no one and no number. */
    @Override
    public String toString() {
        return "CheckpointForm[requestId=" + requestId + ']';
    }
}
