package vn.tokhai.checkin.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.tokhai.checkin.Place;

/** A place as shown to a visitor, to be compared with where they stand (R09). */
@Schema(name = "Place")
record PlaceView(
        @Schema(example = "0D9RXPQZ4M7K2") String checkpointId,

        @Schema(example = "7H2K9QXV03BNS", description = "Absent for the checkpoint itself") @Nullable
        String unitId,

        @Schema(example = "Tầng 2") @Nullable String unitName,
        @Schema(example = "Chợ Ninh Hải") String name,
        @Schema(example = "12 Trường Chinh") String address,

        @Schema(example = "Chợ Ninh Hải, thị trấn Khánh Hải, huyện Ninh Hải, Ninh Thuận")
        String placeName) {

    static PlaceView of(Place place, @Nullable String unitId) {
        return new PlaceView(
                place.checkpointId(),
                unitId,
                unitId == null ? null : place.units().get(unitId),
                place.name(),
                place.address(),
                place.placeName());
    }
}
