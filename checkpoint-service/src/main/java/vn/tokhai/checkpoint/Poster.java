package vn.tokhai.checkpoint;

import java.time.LocalDate;
import java.util.List;

/**
 * What a poster says.
 *
 * @param units names of the unit and those above it, outermost first; empty for the checkpoint itself
 * @param addressLine house number, street, position
 * @param areaName ward, district, province
 * @param issuedOn when this copy was issued, in Vietnam
 * @param placeId to read out to the hotline
 */
public record Poster(
        String name,
        CheckpointKind kind,
        List<String> units,
        String addressLine,
        String areaName,
        LocalDate issuedOn,
        int copy,
        PlaceId placeId,
        QrMatrix code,
        Hotlines.Numbers hotlines) {}
