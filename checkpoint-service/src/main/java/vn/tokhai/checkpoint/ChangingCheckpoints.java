package vn.tokhai.checkpoint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What owners do with their checkpoints. */
@Service
public class ChangingCheckpoints {

    private final CheckingSubmissions checking;
    private final CheckpointChanges changes;

    ChangingCheckpoints(CheckingSubmissions checking, CheckpointChanges changes) {
        this.checking = checking;
        this.changes = changes;
    }

    /** @param version the one that the person looked at */
    public Outcome<Checkpoint> correct(PlaceId id, String personId, long version, Submission form) {
        return changes.asOwner(id, personId, version, (before, now) -> switch (checking.check(form)) {
            case CheckingSubmissions.Checked.Refused(var faults) -> new Outcome.Invalid<>(faults);
            case CheckingSubmissions.Checked.Accepted(Details details) ->
                new Outcome.Done<>(before.correct(details, now));
        });
    }

    /** @param unitId absent for the venue code of the checkpoint itself */
    public Outcome<Checkpoint> issueCopy(PlaceId id, @Nullable PlaceId unitId, String ownerId) {
        return changes.asOwner(id, ownerId, (before, now) -> before.issueCopy(unitId, now));
    }

    /**
     * Makes one copy void; harmless when repeated.
     *
     * @param unitId absent for the venue code of the checkpoint itself
     */
    public Outcome<Checkpoint> revokeCopy(
            PlaceId id, @Nullable PlaceId unitId, int copy, @Nullable String reason, String ownerId) {
        Optional<Copies.Reason> known = Arrays.stream(Copies.Reason.values())
                .filter(each -> each.name().equals(reason))
                .findFirst();
        if (known.isEmpty()) {
            return new Outcome.Invalid<>(
                    List.of(new Fault("/reason", "STOLEN, MOVED, DAMAGED, COVERED, REPLACED, OTHER")));
        }
        return changes.asOwner(id, ownerId, (before, now) -> before.revokeCopy(unitId, copy, known.get(), now));
    }
}
