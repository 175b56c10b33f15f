package vn.tokhai.checkpoint.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.Coordinates;
import vn.tokhai.checkpoint.Submission;

/** Degrees (WGS 84), kept with five decimals; optional, for the public map. */
record CoordinatesForm(
        @Schema(example = "11.72345") @Nullable Double latitude,
        @Schema(example = "109.18765") @Nullable Double longitude) {

    static @Nullable CoordinatesForm of(@Nullable Coordinates coordinates) {
        return coordinates == null ? null : new CoordinatesForm(coordinates.latitude(), coordinates.longitude());
    }

    Submission.CoordinatesGiven toGiven() {
        return new Submission.CoordinatesGiven(latitude, longitude);
    }
}
