package vn.tokhai.checkpoint;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Registers a place for a person, once per request id. */
@Service
public class RegisteringCheckpoints {

    /** Soft bound against one account filling the registry; a chain with more branches uses several accounts. */
    static final int MOST_PER_PERSON = 1_000;

    private final CheckingSubmissions checking;
    private final Checkpoints checkpoints;
    private final Clock clock;

    RegisteringCheckpoints(CheckingSubmissions checking, Checkpoints checkpoints, Clock clock) {
        this.checking = checking;
        this.checkpoints = checkpoints;
        this.clock = clock;
    }

    /** @param requestId a UUID made by the client */
    public Outcome<Checkpoint> register(String personId, @Nullable String requestId, Submission form) {
        Faults faults = new Faults();
        UUID request = faults.uuid("/requestId", requestId);
        return switch (checking.check(form, faults)) {
            case CheckingSubmissions.Checked.Refused(var found) -> new Outcome.Invalid<>(found);
            case CheckingSubmissions.Checked.Accepted(Details details) ->
                register(personId, Objects.requireNonNull(request), details);
        };
    }

    private Outcome<Checkpoint> register(String personId, UUID requestId, Details details) {
        String fingerprint = fingerprint(details);
        Checkpoints.Claim claim = checkpoints.claim(personId, requestId, fingerprint, PlaceId.random());
        if (!claim.fingerprint().equals(fingerprint)) {
            return new Outcome.Contradicted<>(Contradiction.REQUEST_ID_REUSED);
        }
        Optional<Checkpoint> earlier = checkpoints.find(claim.checkpointId());
        if (earlier.isPresent()) {
            return new Outcome.Done<>(earlier.get());
        }
        if (checkpoints.countOfPerson(personId) >= MOST_PER_PERSON) {
            return new Outcome.Contradicted<>(Contradiction.TOO_MANY_CHECKPOINTS);
        }
        // The store keeps milliseconds; so does the event.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Checkpoint registered = Checkpoint.register(claim.checkpointId(), details, personId, now);
        return checkpoints.add(registered)
                ? new Outcome.Done<>(registered)
                : checkpoints
                        .find(claim.checkpointId())
                        .<Outcome<Checkpoint>>map(Outcome.Done::new)
                        .orElseGet(() -> new Outcome.Contradicted<>(Contradiction.CHANGED_MEANWHILE));
    }

    /** A digest, so that the claim repeats nothing of the form. */
    private static String fingerprint(Details details) {
        String all = String.join(
                        "\u0000",
                        details.name(),
                        details.kind(),
                        details.phone(),
                        details.area().toString(),
                        String.valueOf(details.position()),
                        details.address())
                + (details.coordinates() == null && details.onPublicMap() == null
                        ? ""
                        : "\u0000" + details.coordinates() + details.onPublicMap())
                + (details.traits().equals(Traits.NONE) ? "" : "\u0000" + details.traits());
        return Fingerprint.of(all);
    }
}
