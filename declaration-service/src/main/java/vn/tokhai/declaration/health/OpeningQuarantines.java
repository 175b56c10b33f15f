package vn.tokhai.declaration.health;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.tokhai.declaration.Area;
import vn.tokhai.declaration.KeepingStanding;
import vn.tokhai.declaration.People;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.Reader;
import vn.tokhai.declaration.health.AreaLists.Name;
import vn.tokhai.declaration.health.Supervision.Outcome;
import vn.tokhai.declaration.health.Supervision.Refusal;

/** Opens, extends and ends quarantines by decision of an officer of the area. Doing it again is harmless. */
@Service
public class OpeningQuarantines {

    private static final int TRIES = 20;

    private final People people;
    private final Supervisions supervisions;
    private final AreaLists lists;
    private final EndDates endDates;
    private final ReportPlans plans;
    private final KeepingStanding standing;
    private final Clock clock;

    public OpeningQuarantines(
            People people,
            Supervisions supervisions,
            AreaLists lists,
            EndDates endDates,
            ReportPlans plans,
            KeepingStanding standing,
            Clock clock) {
        this.people = people;
        this.supervisions = supervisions;
        this.lists = lists;
        this.endDates = endDates;
        this.plans = plans;
        this.standing = standing;
        this.clock = clock;
    }

    /** What an officer decides about a person. */
    public record Opening(
            QuarantineId id,
            PersonId personId,
            QuarantineKind kind,
            Area area,
            @Nullable String place,
            @Nullable String checkpointId,
            @Nullable LockdownId lockdown,
            LocalDate startsOn,
            LocalDate plannedEndOn,
            String decisionNumber) {

        @Override
        public String toString() {
            return "Opening[" + id + "]";
        }
    }

    /** What came of it. */
    public sealed interface Answer {
        record Now(Quarantine quarantine) implements Answer {}

        record Refused(Refusal refusal) implements Answer {}

        /** The responsible area is not one of the officer's. */
        record OutsideArea() implements Answer {}

        /** Nobody, or no quarantine in the officer's area: the answer does not tell which. */
        record Unknown() implements Answer {}
    }

    public Answer open(Reader officer, Opening opening) {
        if (!officer.areas().cover(opening.area())) {
            return new Answer.OutsideArea();
        }
        return people.find(opening.personId()).isEmpty()
                ? new Answer.Unknown()
                : open(opening, new Decision(opening.decisionNumber(), officer.name(), now()));
    }

    /** Also for members of a lockdown, whose officer was asked when it was declared. */
    Answer open(Opening opening, Decision decision) {
        if (!supervisions.claim(opening.id(), opening.personId()).equals(opening.personId())) {
            return new Answer.Refused(Refusal.ID_TAKEN);
        }
        for (int i = 0; i < TRIES; i++) {
            Supervision before =
                    supervisions.find(opening.personId()).orElseGet(() -> Supervision.none(opening.personId()));
            switch (before.open(quarantine(opening, 0, decision))) {
                case Outcome.Refused(var refusal) -> {
                    return new Answer.Refused(refusal);
                }
                case Outcome.AsBefore(var quarantine) -> {
                    return new Answer.Now(quarantine);
                }
                case Outcome.Done done -> {
                    // only now, so that refused openings leave nothing in the list
                    Quarantine listed = quarantine(opening, enterLists(opening), decision);
                    if (before.open(listed) instanceof Outcome.Done(var after, var now, var events)
                            && supervisions.write(after, events)) {
                        standing.tellAgain(opening.personId());
                        return new Answer.Now(now);
                    }
                }
            }
        }
        throw new IllegalStateException("Quarantines of " + opening.personId() + " change too often");
    }

    public Answer extend(Reader officer, QuarantineId id, LocalDate lastDay, String decisionNumber) {
        Decision decision = new Decision(decisionNumber, officer.name(), now());
        return mine(officer, id)
                .map(quarantine -> extend(quarantine, lastDay, decision))
                .orElseGet(Answer.Unknown::new);
    }

    Answer extend(Quarantine quarantine, LocalDate lastDay, Decision decision) {
        endDates.enter(lastDay, quarantine);
        return change(quarantine, supervision -> supervision.extend(quarantine.id(), lastDay, decision));
    }

    public Answer end(
            Reader officer, QuarantineId id, @Nullable LocalDate on, EndReason reason, String decisionNumber) {
        Decision decision = new Decision(decisionNumber, officer.name(), now());
        return mine(officer, id)
                .map(quarantine -> end(quarantine, on, reason, decision))
                .orElseGet(Answer.Unknown::new);
    }

    Answer end(Quarantine quarantine, @Nullable LocalDate on, EndReason reason, Decision decision) {
        LocalDate today = LocalDate.ofInstant(decision.at(), ReportPlans.ZONE);
        LocalDate day = Objects.requireNonNullElse(
                on, today.isAfter(quarantine.plannedEndOn()) ? quarantine.plannedEndOn() : today);
        if (day.isAfter(today)) {
            return new Answer.Refused(Refusal.BAD_DATES);
        }
        if (quarantine.open()) {
            lists.enter(Name.ENDED_QUARANTINES, quarantine.area(), entryOf(quarantine));
        }
        Answer answer = change(
                quarantine,
                supervision -> supervision.end(quarantine.id(), new Quarantine.Ending(day, reason, decision)));
        if (answer instanceof Answer.Now) {
            lists.leave(
                    Name.OPEN_QUARANTINES,
                    quarantine.area(),
                    quarantine.listPage(),
                    quarantine.id().toString());
        }
        return answer;
    }

    /** A quarantine in the officer's areas. */
    public Optional<Quarantine> mine(Reader officer, QuarantineId id) {
        return find(id).filter(quarantine -> officer.areas().cover(quarantine.area()));
    }

    public Optional<Quarantine> find(QuarantineId id) {
        return supervisions.personOf(id).flatMap(supervisions::find).flatMap(supervision -> supervision.find(id));
    }

    private Answer change(Quarantine quarantine, Function<Supervision, Outcome> transition) {
        for (int i = 0; i < TRIES; i++) {
            Supervision before = supervisions.find(quarantine.personId()).orElseThrow();
            switch (transition.apply(before)) {
                case Outcome.Refused(var refusal) -> {
                    return new Answer.Refused(refusal);
                }
                case Outcome.AsBefore(var same) -> {
                    return new Answer.Now(same);
                }
                case Outcome.Done(var after, var now, var events) -> {
                    if (supervisions.write(after, events)) {
                        standing.tellAgain(quarantine.personId());
                        return new Answer.Now(now);
                    }
                }
            }
        }
        throw new IllegalStateException("Quarantines of " + quarantine.personId() + " change too often");
    }

    private int enterLists(Opening opening) {
        var entry =
                new Directory.Entry(opening.id().toString(), opening.personId().toString());
        endDates.enter(opening.plannedEndOn(), entry);
        return lists.enter(Name.OPEN_QUARANTINES, opening.area(), entry);
    }

    private Quarantine quarantine(Opening opening, int listPage, Decision decision) {
        return new Quarantine(
                opening.id(),
                opening.personId(),
                opening.kind(),
                opening.area(),
                opening.place(),
                opening.checkpointId(),
                opening.lockdown(),
                opening.startsOn(),
                opening.plannedEndOn(),
                plans.version(),
                listPage,
                decision,
                List.of(),
                null);
    }

    static Directory.Entry entryOf(Quarantine quarantine) {
        return new Directory.Entry(
                quarantine.id().toString(), quarantine.personId().toString());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
