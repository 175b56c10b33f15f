package vn.tokhai.checkpoint.safety;

/** Who rates, and how thoroughly. */
public enum RatingType {
    DAILY,
    PERIODIC,
    INSPECTION
}
