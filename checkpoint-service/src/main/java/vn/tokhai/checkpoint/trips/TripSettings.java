package vn.tokhai.checkpoint.trips;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Explained to operators in {@code application.yml}.
 *
 * @param longest after which a trip that nobody ended is taken as ended
 */
@ConfigurationProperties("tokhai.checkpoint.trips")
public record TripSettings(Duration longest) {

    public TripSettings {
        if (longest.isNegative() || longest.isZero()) {
            throw new IllegalArgumentException("tokhai.checkpoint.trips.longest has to be positive");
        }
    }
}
