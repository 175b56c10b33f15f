package vn.tokhai.checkpoint;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import org.springframework.stereotype.Service;

/** Makes the key that signs new codes known to whoever verifies them. */
@Service
public class PublishingVenueKey {

    private final SigningKey signingKey;
    private final UpcomingKey upcoming;
    private final VenueKeys keys;
    private final Clock clock;

    PublishingVenueKey(SigningKey signingKey, UpcomingKey upcoming, VenueKeys keys, Clock clock) {
        this.signingKey = signingKey;
        this.upcoming = upcoming;
        this.keys = keys;
        this.clock = clock;
    }

    /** @throws VenueKeyTaken when another key was published under the same id */
    public void publish() {
        publish(signingKey);
        SigningKey next = upcoming.key();
        if (next != null) {
            publish(next);
        }
    }

    private void publish(SigningKey key) {
        keys.publish(new VenueKey(key.id(), key.publicKey(), clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }
}
