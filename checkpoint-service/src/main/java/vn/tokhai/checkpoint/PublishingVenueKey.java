package vn.tokhai.checkpoint;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import org.springframework.stereotype.Service;

/** Makes the key that signs new codes known to whoever verifies them. */
@Service
public class PublishingVenueKey {

    private final SigningKey signingKey;
    private final VenueKeys keys;
    private final Clock clock;

    PublishingVenueKey(SigningKey signingKey, VenueKeys keys, Clock clock) {
        this.signingKey = signingKey;
        this.keys = keys;
        this.clock = clock;
    }

    /** @throws VenueKeyTaken when another key was published under the same id */
    public void publish() {
        keys.publish(new VenueKey(
                signingKey.id(), signingKey.publicKey(), clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }
}
