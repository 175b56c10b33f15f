package vn.tokhai.checkpoint;

/**
 * What sort of place a checkpoint is.
 *
 * @param key stable, such as {@code MARKET}
 * @param closedSpace whether people share closed air there
 * @param typicalStayMinutes assumed length of a visit whose end nobody reported
 */
public record CheckpointKind(String key, String vi, String en, boolean closedSpace, int typicalStayMinutes) {}
