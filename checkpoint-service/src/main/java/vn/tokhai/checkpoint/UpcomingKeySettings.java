package vn.tokhai.checkpoint;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The signing key of after the next rotation, if one is planned.
 *
 * @param seed as for the active key; blank for none
 */
@ConfigurationProperties("tokhai.checkpoint.next-venue-key")
public record UpcomingKeySettings(@Nullable String seed, int id) {

    public Optional<CheckpointSettings.VenueKey> key() {
        return seed == null || seed.isBlank()
                ? Optional.empty()
                : Optional.of(new CheckpointSettings.VenueKey(seed, id));
    }

    @Override
    public String toString() {
        return "UpcomingKeySettings[id=" + id + ']';
    }
}
