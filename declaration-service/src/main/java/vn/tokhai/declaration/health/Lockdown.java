package vn.tokhai.declaration.health;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.tokhai.declaration.Area;

/**
 * An area that nobody leaves for a while. Who declares to live there is a member, and gets a quarantine of its own.
 *
 * @param area an administrative unit of any level; for a hamlet its ward
 * @param hamlet name of the hamlet (thôn, xóm, tổ dân phố), for that kind
 * @param plannedEndOn the last day; once it is over the lockdown is, too
 * @param decided the newest decision
 * @param endedOn the last day when it was lifted early
 * @param version grows with each change; writes are conditional on it
 */
public record Lockdown(
        LockdownId id,
        QuarantineKind kind,
        Area area,
        @Nullable String hamlet,
        LocalDate startsOn,
        LocalDate plannedEndOn,
        Decision decided,
        @Nullable LocalDate endedOn,
        int listPage,
        long version) {

    public LocalDate lastDay() {
        return endedOn == null ? plannedEndOn : endedOn;
    }

    /** Whether somebody may still become a member. */
    public boolean openOn(LocalDate day) {
        return endedOn == null && !day.isAfter(plannedEndOn);
    }

    boolean sameAs(Lockdown other) {
        return id.equals(other.id)
                && kind == other.kind
                && area.equals(other.area)
                && Objects.equals(hamlet, other.hamlet)
                && startsOn.equals(other.startsOn);
    }

    Lockdown extendedTo(LocalDate day, Decision decision) {
        return new Lockdown(id, kind, area, hamlet, startsOn, day, decision, null, listPage, version + 1);
    }

    Lockdown liftedOn(LocalDate day, Decision decision) {
        return new Lockdown(id, kind, area, hamlet, startsOn, plannedEndOn, decision, day, listPage, version + 1);
    }
}
