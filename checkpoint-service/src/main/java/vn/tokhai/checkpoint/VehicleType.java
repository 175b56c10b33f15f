package vn.tokhai.checkpoint;

/** Where a vehicle travels; decides how its registration is read. */
public enum VehicleType {
    ROAD,
    RAIL,
    AIR,
    WATER
}
