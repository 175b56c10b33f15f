package vn.tokhai.declaration.health;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.tokhai.declaration.Area;
import vn.tokhai.declaration.PersonId;

/**
 * One time in which a person has to stay apart. Open until it ends; days are those of Asia/Ho_Chi_Minh, both ends included.
 *
 * @param area of the unit that answers for the person
 * @param place name of the facility or house, as the officer wrote it; personal
 * @param checkpointId the registered place where the person may be seen
 * @param lockdown what the person is a member of, for the kinds that come with an area
 * @param planVersion version of the plans in force when it was opened; its slots never change afterwards
 * @param listPage where the list of the responsible area holds it
 * @param extensions oldest first
 * @param ending absent while it is open
 */
public record Quarantine(
        QuarantineId id,
        PersonId personId,
        QuarantineKind kind,
        Area area,
        @Nullable String place,
        @Nullable String checkpointId,
        @Nullable LockdownId lockdown,
        LocalDate startsOn,
        LocalDate plannedEndOn,
        int planVersion,
        int listPage,
        Decision opened,
        List<Extension> extensions,
        @Nullable Ending ending) {

    /** @param formerEndOn the last day that was planned before */
    public record Extension(LocalDate formerEndOn, LocalDate plannedEndOn, Decision decision) {}

    /** @param endedOn the last day */
    public record Ending(LocalDate endedOn, EndReason reason, Decision decision) {}

    public boolean open() {
        return ending == null;
    }

    /** The last day, planned or real. */
    public LocalDate lastDay() {
        return ending == null ? plannedEndOn : ending.endedOn();
    }

    /** Whether it is the same opening, sent again. */
    boolean sameAs(Quarantine other) {
        return id.equals(other.id)
                && personId.equals(other.personId)
                && kind == other.kind
                && area.equals(other.area)
                && startsOn.equals(other.startsOn)
                && Objects.equals(lockdown, other.lockdown);
    }

    Quarantine extendedTo(LocalDate day, Decision decision) {
        List<Extension> more = new ArrayList<>(extensions);
        more.add(new Extension(plannedEndOn, day, decision));
        return new Quarantine(
                id,
                personId,
                kind,
                area,
                place,
                checkpointId,
                lockdown,
                startsOn,
                day,
                planVersion,
                listPage,
                opened,
                List.copyOf(more),
                ending);
    }

    Quarantine endedBy(Ending end) {
        return new Quarantine(
                id,
                personId,
                kind,
                area,
                place,
                checkpointId,
                lockdown,
                startsOn,
                plannedEndOn,
                planVersion,
                listPage,
                opened,
                extensions,
                end);
    }

    SupervisionEvent.Started started() {
        return new SupervisionEvent.Started(this, opened.at());
    }

    Instant openedAt() {
        return opened.at();
    }

    /** Where somebody has to be is personal. */
    @Override
    public String toString() {
        return "Quarantine[" + id + "]";
    }
}
