package vn.tokhai.checkin.web;

import java.time.Instant;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.tokhai.checkin.visit.Departure;
import vn.tokhai.checkin.visit.Trust;
import vn.tokhai.checkin.visit.Visit;

/** A visit as it is known now. */
@Schema(name = "Visit")
record VisitView(
        @Schema(example = "0199b3c4-5d6e-7f80-9a1b-2c3d4e5f6071")
        String visitId,

        @Schema(example = "6f1d2c3b-4a59-4687-9a0b-1c2d3e4f5061", description = "Absent in one's own list") @Nullable
        String personId,

        @Schema(example = "0D9RXPQZ4M7K2") String checkpointId,
        @Schema(example = "7H2K9QXV03BNS") @Nullable String unitId,

        @Schema(description = "In one's own list, while the place is registered") @Nullable
        PlaceView place,

        @Schema(example = "2021-06-01T01:02:03Z") Instant arrivedAt,

        @Schema(example = "2021-06-01T02:30:00Z", description = "Absent while open; the earliest when imputed")
        @Nullable
        Instant departedAt,

        @Schema(example = "2021-06-01T13:02:03Z", description = "The latest, when the end is imputed") @Nullable
        Instant departedNoLaterThan,

        @Schema(example = "BUTTON") @Nullable Departure departure,
        TrustView trust) {

    @Schema(name = "Trust")
    record TrustView(
            @Schema(example = "B") Trust.Grade grade,

            @Schema(example = "[\"phone-verified\", \"paper-code\", \"departure-button\"]")
            List<String> reasons) {}

    static VisitView of(Visit visit, @Nullable String personId, @Nullable PlaceView place) {
        return new VisitView(
                visit.visitId(),
                personId,
                visit.checkpointId(),
                visit.unitId(),
                place,
                visit.arrivedAt(),
                visit.departedAt(),
                visit.departedNoLaterThan(),
                visit.departure(),
                new TrustView(
                        visit.trust().grade(),
                        visit.trust().reasons().stream().map(Trust.Reason::key).toList()));
    }
}
