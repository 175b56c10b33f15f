package vn.tokhai.checkpoint.messaging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.tokhai.checkpoint.Checkpoint;
import vn.tokhai.checkpoint.Device;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.Right;
import vn.tokhai.contracts.checkpoint.CheckpointEvent;

/** Reads off two versions what happened in between, so that no event can be forgotten where a version is made. */
final class Happenings {

    /** @param about tells it from others of the same version */
    record Happening(String about, CheckpointEvent payload) {}

    static List<Happening> between(Checkpoint before, Checkpoint after) {
        String id = after.id().toString();
        Instant at = after.changedAt();
        List<Happening> found = new ArrayList<>();
        PlaceId into = after.lifeCycle().mergedInto();
        if (into != null && before.lifeCycle().mergedInto() == null) {
            found.add(new Happening(
                    "merged",
                    new CheckpointEvent.CheckpointMerged(
                            id, into.toString(), after.lifeCycle().closingDecision(), at)));
        }
        // a place that an authority registered has no owner yet
        boolean owned = before.rights().stream().anyMatch(right -> right.role() == Right.Role.OWNER);
        if (owned && !before.ownerId().equals(after.ownerId())) {
            found.add(new Happening(
                    "transferred",
                    new CheckpointEvent.OwnershipTransferred(id, before.ownerId(), after.ownerId(), at)));
        }
        for (Device device : after.access().devices()) {
            Optional<Device> known = before.access().device(device.id());
            if (known.isEmpty()) {
                found.add(new Happening(
                        "enrolled-" + device.id(),
                        new CheckpointEvent.DeviceEnrolled(
                                id, device.id().toString(), device.publicKey(), device.enrolledAt())));
            } else if (device.revokedAt() != null && !known.get().isRevoked()) {
                found.add(new Happening(
                        "revoked-" + device.id(),
                        new CheckpointEvent.DeviceRevoked(id, device.id().toString(), device.revokedAt())));
            }
        }
        return found;
    }

    private Happenings() {}
}
