package vn.tokhai.declaration.health;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.tokhai.declaration.PersonId;

/**
 * Everything that one person has to stay apart for; the guards of its quarantines live here, since only together they tell
 * whether one may be opened.
 *
 * @param quarantines in the order of opening
 * @param version grows with each change; writes are conditional on it; 0 before the first
 */
public record Supervision(PersonId personId, List<Quarantine> quarantines, long version) {

    /** More than anybody meets in an epidemic; bounds the document. */
    static final int MOST = 50;

    static final int LONGEST_DAYS = 120;

    /** Dates beyond these are slips of the keyboard, and stores have no place for the farthest. */
    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2999;

    /** What came of a transition. */
    public sealed interface Outcome {
        record Done(Supervision supervision, Quarantine quarantine, List<SupervisionEvent> events) implements Outcome {}

        /** It has been so already; nothing is to be written. */
        record AsBefore(Quarantine quarantine) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    /** Why a transition contradicts the state. */
    public enum Refusal {
        /** The id belongs to another quarantine. */
        ID_TAKEN,
        /** The person is in quarantine already; end that one first. */
        ALREADY_OPEN,
        TOO_MANY,
        /** Longer than {@value Supervision#LONGEST_DAYS} days, or it ends before it begins. */
        BAD_DATES,
        /** An extension has to move the last day. */
        NOT_LATER,
        ENDED
    }

    public static Supervision none(PersonId person) {
        return new Supervision(person, List.of(), 0);
    }

    public Optional<Quarantine> find(QuarantineId id) {
        return quarantines.stream()
                .filter(quarantine -> quarantine.id().equals(id))
                .findFirst();
    }

    Outcome open(Quarantine quarantine) {
        Optional<Quarantine> same = find(quarantine.id());
        if (same.isPresent()) {
            return same.get().sameAs(quarantine)
                    ? new Outcome.AsBefore(same.get())
                    : new Outcome.Refused(Refusal.ID_TAKEN);
        }
        if (badDates(quarantine.startsOn(), quarantine.plannedEndOn())) {
            return new Outcome.Refused(Refusal.BAD_DATES);
        }
        if (!quarantine.kind().ofArea()
                && quarantines.stream()
                        .anyMatch(other -> other.open() && !other.kind().ofArea())) {
            return new Outcome.Refused(Refusal.ALREADY_OPEN);
        }
        if (quarantines.size() >= MOST) {
            return new Outcome.Refused(Refusal.TOO_MANY);
        }
        List<Quarantine> more = new ArrayList<>(quarantines);
        more.add(quarantine);
        return new Outcome.Done(
                new Supervision(personId, List.copyOf(more), version + 1), quarantine, List.of(quarantine.started()));
    }

    Outcome extend(QuarantineId id, LocalDate lastDay, Decision decision) {
        Quarantine quarantine = find(id).orElseThrow();
        if (!quarantine.open()) {
            return new Outcome.Refused(Refusal.ENDED);
        }
        if (lastDay.equals(quarantine.plannedEndOn())) {
            return new Outcome.AsBefore(quarantine);
        }
        if (lastDay.isBefore(quarantine.plannedEndOn())) {
            return new Outcome.Refused(Refusal.NOT_LATER);
        }
        if (badDates(quarantine.startsOn(), lastDay)) {
            return new Outcome.Refused(Refusal.BAD_DATES);
        }
        Quarantine longer = quarantine.extendedTo(lastDay, decision);
        return done(longer, new SupervisionEvent.Extended(longer, decision.at()));
    }

    Outcome end(QuarantineId id, Quarantine.Ending ending) {
        Quarantine quarantine = find(id).orElseThrow();
        if (quarantine.ending() != null) {
            return quarantine.ending().reason() == ending.reason()
                    ? new Outcome.AsBefore(quarantine)
                    : new Outcome.Refused(Refusal.ENDED);
        }
        boolean error = ending.reason() == EndReason.OPENED_IN_ERROR;
        if (!error && ending.endedOn().isBefore(quarantine.startsOn())
                || ending.endedOn().isAfter(quarantine.plannedEndOn())) {
            return new Outcome.Refused(Refusal.BAD_DATES);
        }
        Quarantine over = quarantine.endedBy(ending);
        return done(
                over, new SupervisionEvent.Ended(over, ending, ending.decision().at()));
    }

    private Outcome done(Quarantine changed, SupervisionEvent event) {
        List<Quarantine> all = quarantines.stream()
                .map(quarantine -> quarantine.id().equals(changed.id()) ? changed : quarantine)
                .toList();
        return new Outcome.Done(new Supervision(personId, all, version + 1), changed, List.of(event));
    }

    private static boolean badDates(LocalDate from, LocalDate until) {
        return until.isBefore(from)
                || from.getYear() < FIRST_YEAR
                || until.getYear() > LAST_YEAR
                || ChronoUnit.DAYS.between(from, until) > LONGEST_DAYS;
    }
}
