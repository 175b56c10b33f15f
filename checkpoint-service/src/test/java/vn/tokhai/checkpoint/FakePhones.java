package vn.tokhai.checkpoint;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import static vn.tokhai.checkpoint.CheckpointFixtures.NOW;

/** People who typed in the passcode that their phone received. */
public final class FakePhones implements ProvenPhones {

    private final Map<String, ProvenConsent> given = new HashMap<>();

    /** @return what the passcode service would have answered */
    public String consent(Purpose purpose, String personId, PlaceId about) {
        String id = UUID.randomUUID().toString();
        given.put(
                purpose + ":" + id,
                new ProvenConsent(id, personId, about.toString(), NOW.plus(Duration.ofMinutes(10))));
        return id;
    }

    @Override
    public Optional<ProvenConsent> read(String consent, Purpose purpose) {
        return Optional.ofNullable(given.get(purpose + ":" + consent));
    }
}
