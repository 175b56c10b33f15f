package vn.tokhai.declaration.health;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.tokhai.declaration.Area;
import vn.tokhai.declaration.Reader;
import vn.tokhai.declaration.health.AreaLists.Found;
import vn.tokhai.declaration.health.AreaLists.Name;
import vn.tokhai.declaration.health.Supervision.Refusal;

/** Locks areas down, extends and lifts it. Members follow in the background ({@link RunningLockdowns}). */
@Service
public class OpeningLockdowns {

    /** What {@link RunningLockdowns} still has to carry to the members. */
    static final String WORK = "LOCKDOWNS_TO_APPLY";

    private final Lockdowns lockdowns;
    private final AreaLists lists;
    private final Directory directory;
    private final Clock clock;

    public OpeningLockdowns(Lockdowns lockdowns, AreaLists lists, Directory directory, Clock clock) {
        this.lockdowns = lockdowns;
        this.lists = lists;
        this.directory = directory;
        this.clock = clock;
    }

    /** What an officer decides about an area. */
    public record Opening(
            LockdownId id,
            Area area,
            @Nullable String hamlet,
            LocalDate startsOn,
            LocalDate plannedEndOn,
            String decisionNumber) {}

    /** What came of it. */
    public sealed interface Answer {
        record Now(Lockdown lockdown) implements Answer {}

        record Refused(Refusal refusal) implements Answer {}

        record OutsideArea() implements Answer {}

        record Unknown() implements Answer {}
    }

    public Answer open(Reader officer, Opening opening) {
        if (!officer.areas().cover(opening.area())) {
            return new Answer.OutsideArea();
        }
        Optional<Lockdown> earlier = lockdowns.find(opening.id());
        if (earlier.isEmpty()) {
            if (badDates(opening.startsOn(), opening.plannedEndOn())) {
                return new Answer.Refused(Refusal.BAD_DATES);
            }
            Directory.Entry entry = entryOf(opening.id());
            int page = lists.enter(Name.OPEN_LOCKDOWNS, opening.area(), entry);
            directory.enter(WORK, entry);
            Lockdown lockdown = lockdown(opening, page, decision(officer, opening.decisionNumber()));
            if (lockdowns.write(lockdown)) {
                return new Answer.Now(lockdown);
            }
            earlier = lockdowns.find(opening.id());
        }
        return earlier.filter(lockdown -> lockdown.sameAs(lockdown(opening, 0, lockdown.decided())))
                .<Answer>map(Answer.Now::new)
                .orElseGet(() -> new Answer.Refused(Refusal.ID_TAKEN));
    }

    public Answer extend(Reader officer, LockdownId id, LocalDate lastDay, String decisionNumber) {
        return change(officer, id, lockdown -> {
            if (!lockdown.openOn(today())) {
                return new Answer.Refused(Refusal.ENDED);
            }
            if (tooLong(lockdown.startsOn(), lastDay)) {
                return new Answer.Refused(Refusal.BAD_DATES);
            }
            if (lastDay.isBefore(lockdown.plannedEndOn())) {
                return new Answer.Refused(Refusal.NOT_LATER);
            }
            return new Answer.Now(
                    lastDay.equals(lockdown.plannedEndOn())
                            ? lockdown
                            : lockdown.extendedTo(lastDay, decision(officer, decisionNumber)));
        });
    }

    public Answer lift(Reader officer, LockdownId id, String decisionNumber) {
        return change(officer, id, lockdown -> {
            if (lockdown.endedOn() != null) {
                return new Answer.Now(lockdown);
            }
            if (!lockdown.openOn(today())) {
                return new Answer.Refused(Refusal.ENDED);
            }
            return new Answer.Now(lockdown.liftedOn(today(), decision(officer, decisionNumber)));
        });
    }

    public Optional<Lockdown> mine(Reader officer, LockdownId id) {
        return lockdowns.find(id).filter(lockdown -> officer.areas().cover(lockdown.area()));
    }

    public boolean open(Lockdown lockdown) {
        return lockdown.openOn(today());
    }

    /** Those that are open, by area. */
    public AreaLists.Page<Lockdown> page(@Nullable Area area, @Nullable Found after, int limit) {
        return lists.page(Name.OPEN_LOCKDOWNS, area, after, limit, this::load);
    }

    private Map<Found, Lockdown> load(List<Found> found) {
        Map<String, Lockdown> known =
                lockdowns
                        .findAll(found.stream()
                                .flatMap(one -> LockdownId.parse(one.entry().key()).stream())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(lockdown -> lockdown.id().toString(), Function.identity()));
        Map<Found, Lockdown> loaded = new LinkedHashMap<>();
        for (Found one : found) {
            Lockdown lockdown = known.get(one.entry().key());
            if (lockdown != null && lockdown.openOn(today()) && lockdown.listPage() == one.page()) {
                loaded.put(one, lockdown);
            }
        }
        return loaded;
    }

    private Answer change(Reader officer, LockdownId id, Function<Lockdown, Answer> transition) {
        for (int i = 0; i < 20; i++) {
            Optional<Lockdown> before = mine(officer, id);
            if (before.isEmpty()) {
                return new Answer.Unknown();
            }
            Answer answer = transition.apply(before.get());
            if (!(answer instanceof Answer.Now(var after)) || after.equals(before.get())) {
                return answer;
            }
            directory.enter(WORK, entryOf(id));
            if (lockdowns.write(after)) {
                // the job may have struck the entry off just before the write
                directory.enter(WORK, entryOf(id));
                if (after.endedOn() != null) {
                    lists.leave(Name.OPEN_LOCKDOWNS, after.area(), after.listPage(), id.toString());
                }
                return answer;
            }
        }
        throw new IllegalStateException("Lockdown " + id + " changes too often");
    }

    private boolean badDates(LocalDate from, LocalDate until) {
        return until.isBefore(from) || until.isBefore(today()) || tooLong(from, until) || tooLong(today(), from);
    }

    private static boolean tooLong(LocalDate from, LocalDate until) {
        return ChronoUnit.DAYS.between(from, until) > Supervision.LONGEST_DAYS;
    }

    private static Lockdown lockdown(Opening opening, int page, Decision decision) {
        return new Lockdown(
                opening.id(),
                opening.hamlet() == null ? QuarantineKind.LOCKED_DOWN_UNIT : QuarantineKind.LOCKED_DOWN_HAMLET,
                opening.area(),
                opening.hamlet(),
                opening.startsOn(),
                opening.plannedEndOn(),
                decision,
                null,
                page,
                1);
    }

    static Directory.Entry entryOf(LockdownId id) {
        return new Directory.Entry(id.toString(), "");
    }

    private Decision decision(Reader officer, String number) {
        return new Decision(number, officer.name(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ReportPlans.ZONE);
    }
}
