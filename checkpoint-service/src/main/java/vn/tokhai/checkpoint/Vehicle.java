package vn.tokhai.checkpoint;

import org.jspecify.annotations.Nullable;

/**
 * A checkpoint that travels.
 *
 * @param plate registration in its normal form, see {@link Plates}
 * @param plateCountry two letters (ISO 3166); VN unless foreign
 * @param route in words
 * @param operator name of the company
 */
public record Vehicle(
        VehicleType type,
        String plate,
        String plateCountry,
        @Nullable String route,
        @Nullable Integer seats,
        @Nullable String operator) {}
