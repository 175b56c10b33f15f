package vn.tokhai.tracing;

/**
 * What a list says of a checkpoint.
 *
 * @param kind key such as {@code MARKET}
 * @param closedSpace whether people share closed air there
 */
public record Place(String checkpointId, String placeName, String kind, boolean closedSpace, Area area) {}
