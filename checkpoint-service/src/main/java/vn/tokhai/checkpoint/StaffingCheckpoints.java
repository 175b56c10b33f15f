package vn.tokhai.checkpoint;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Who scans visitors in. Nobody is put on a staff without knowing: the owner asks for a passcode to the person's phone, and
 * what the person's passcode gives is the consent. Whether the phone was known before, the owner never learns.
 */
@Service
public class StaffingCheckpoints {

    private final CheckpointChanges changes;
    private final ProvenPhones phones;

    StaffingCheckpoints(CheckpointChanges changes, ProvenPhones phones) {
        this.changes = changes;
        this.phones = phones;
    }

    /**
     * Sending the same consent again changes nothing.
     *
     * @param consent of the person, to {@code staff-invitation} at this checkpoint
     * @param units to which the right is limited; absent for the whole place
     */
    public Outcome<Checkpoint> admit(
            PlaceId id, String ownerId, @Nullable String consent, @Nullable List<@Nullable String> units) {
        return changes.asOwner(id, ownerId, (before, now) -> {
            Faults faults = new Faults();
            List<PlaceId> limits = UnitLimits.check(units, before, faults);
            Optional<ProvenConsent> proven = consent == null
                    ? Optional.empty()
                    : phones.read(consent, ProvenPhones.Purpose.STAFF_INVITATION)
                            .filter(read -> read.isAbout(id));
            if (proven.isEmpty()) {
                faults.add(
                        "/consent",
                        consent == null
                                ? Faults.REQUIRED
                                : "Không phải xác nhận còn hiệu lực cho điểm này · is no valid consent for this place");
            }
            return proven.isEmpty() || !faults.none()
                    ? new Outcome.Invalid<>(faults.list())
                    : before.admit(proven.get(), limits, now);
        });
    }

    /** @param units to which the right is limited from now on; absent for the whole place */
    public Outcome<Checkpoint> limit(
            PlaceId id, String ownerId, String personId, @Nullable List<@Nullable String> units) {
        return changes.asOwner(id, ownerId, (before, now) -> {
            Faults faults = new Faults();
            List<PlaceId> limits = UnitLimits.check(units, before, faults);
            return faults.none() ? before.limitStaff(personId, limits, now) : new Outcome.Invalid<>(faults.list());
        });
    }

    /** Harmless when repeated. */
    public Outcome<Checkpoint> dismiss(PlaceId id, String ownerId, String personId) {
        return changes.asOwnerEvenWhenClosed(id, ownerId, null, (before, now) -> before.dismissStaff(personId, now));
    }
}
