package vn.tokhai.checkpoint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Where a place stands on the globe, in degrees (WGS 84). Five decimals, about a metre; more would pretend to know.
 *
 * @param latitude inside the bounds of Viet Nam, its archipelagos included
 * @param longitude as above
 */
public record Coordinates(double latitude, double longitude) {

    private static final double SOUTH = 6.5;
    private static final double NORTH = 23.5;
    private static final double WEST = 102.0;
    private static final double EAST = 118.0;
    private static final int DECIMALS = 5;

    /** @return empty for what is no place in Viet Nam */
    public static Optional<Coordinates> of(double latitude, double longitude) {
        boolean inside = latitude >= SOUTH && latitude <= NORTH && longitude >= WEST && longitude <= EAST;
        return inside ? Optional.of(new Coordinates(rounded(latitude), rounded(longitude))) : Optional.empty();
    }

    private static double rounded(double degrees) {
        return BigDecimal.valueOf(degrees)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .doubleValue();
    }
}
