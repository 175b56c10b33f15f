package vn.tokhai.contracts.checkin;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One stay of one person at one place.
 *
 * @param visitId scan id of the arrival
 * @param departedAt when the person left; absent while the visit is open
 * @param departedNoLaterThan end of the range when the end is imputed; absent otherwise
 * @param departure how the end is known; absent while open
 * @param trust how far the visit can be relied on
 * @param version grows with each event of this visit
 */
public record Visit(
        String visitId,
        String personId,
        String checkpointId,
        @Nullable String unitId,
        Instant arrivedAt,
        @Nullable Instant departedAt,
        @Nullable Instant departedNoLaterThan,
        @Nullable Departure departure,
        Trust trust,
        int version) {

    /** How the end of a visit is known, best first. */
    public enum Departure {
        BUTTON,
        SCAN,
        STAFF,
        /** The person arrived somewhere else. */
        NEXT_ARRIVAL,
        /** Nobody reported it; assumed from the typical stay of the kind of place, a range. */
        TYPICAL_STAY
    }

    /**
     * @param grade A (identity and presence shown to staff) to D (typed or suspect)
     * @param reasons stable keys such as {@code phone-verified}, {@code paper-code}, {@code departure-imputed}
     */
    public record Trust(String grade, List<String> reasons) {}
}
