package vn.tokhai.declaration.health;

import java.time.Instant;
import java.util.List;

import vn.tokhai.declaration.Area;
import vn.tokhai.declaration.PersonId;

/** What happened to the supervision of a person. Holds keys of published lists, never an answer. */
public sealed interface SupervisionEvent {

    PersonId personId();

    QuarantineId quarantineId();

    Area area();

    Instant at();

    /** About the quarantine as it is now. */
    sealed interface OfQuarantine extends SupervisionEvent {

        Quarantine quarantine();

        @Override
        default PersonId personId() {
            return quarantine().personId();
        }

        @Override
        default QuarantineId quarantineId() {
            return quarantine().id();
        }

        @Override
        default Area area() {
            return quarantine().area();
        }
    }

    record Started(Quarantine quarantine, Instant at) implements OfQuarantine {}

    record Extended(Quarantine quarantine, Instant at) implements OfQuarantine {}

    record Ended(Quarantine quarantine, Quarantine.Ending ending, Instant at) implements OfQuarantine {}

    record Reported(Quarantine quarantine, HealthReport report, Instant at) implements OfQuarantine {}

    /** @param signs keys of the danger rules */
    record DangerFound(Quarantine quarantine, DangerId danger, List<String> signs, Instant at)
            implements OfQuarantine {}

    record DangerAcknowledged(PersonId personId, QuarantineId quarantineId, DangerId danger, Area area, Instant at)
            implements SupervisionEvent {}

    /** @param slot what passed without a report */
    record Overdue(PersonId personId, QuarantineId quarantineId, Area area, Slot slot) implements SupervisionEvent {

        @Override
        public Instant at() {
            return slot.dueAt();
        }
    }

    /** An SMS is to remind the person of a slot. */
    record Reminded(PersonId personId, QuarantineId quarantineId, Area area, Slot slot, Instant at)
            implements SupervisionEvent {}
}
