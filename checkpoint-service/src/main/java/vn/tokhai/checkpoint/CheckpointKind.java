package vn.tokhai.checkpoint;

import org.jspecify.annotations.Nullable;

/**
 * What sort of place a checkpoint is.
 *
 * @param key stable, such as {@code MARKET}
 * @param closedSpace whether people share closed air there
 * @param typicalStayMinutes assumed length of a visit whose end nobody reported
 * @param largestUnit up to how many people one unit of such a place can still be traced (R13)
 * @param safety key of the safety questionnaire, such as {@code hospital}; absent where none applies
 * @param vehicle absent for places that stand still
 */
public record CheckpointKind(
        String key,
        String vi,
        String en,
        boolean closedSpace,
        int typicalStayMinutes,
        int largestUnit,
        @Nullable String safety,
        @Nullable VehicleType vehicle) {

    private static final int ORDINARY_UNIT = 100;

    /** A place that stands still and answers no questionnaire. */
    public CheckpointKind(String key, String vi, String en, boolean closedSpace, int typicalStayMinutes) {
        this(key, vi, en, closedSpace, typicalStayMinutes, ORDINARY_UNIT, null, null);
    }
}
