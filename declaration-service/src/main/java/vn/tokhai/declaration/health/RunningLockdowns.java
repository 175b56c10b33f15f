package vn.tokhai.declaration.health;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.health.AreaLists.Name;
import vn.tokhai.declaration.health.Residences.Residence;

/** Carries lockdowns to the people who live there, and their changes to the members. Any number of instances may run it. */
@Service
public class RunningLockdowns {

    private static final Logger log = LoggerFactory.getLogger(RunningLockdowns.class);
    private static final Duration LONGEST_TURN = Duration.ofMinutes(30);

    private final Lockdowns lockdowns;
    private final JoiningLockdowns joining;
    private final OpeningQuarantines opening;
    private final ListingQuarantines quarantines;
    private final Residences residences;
    private final AreaLists lists;
    private final Directory directory;
    private final Turns turns;
    private final Clock clock;

    public RunningLockdowns(
            Lockdowns lockdowns,
            JoiningLockdowns joining,
            OpeningQuarantines opening,
            ListingQuarantines quarantines,
            Residences residences,
            AreaLists lists,
            Directory directory,
            Turns turns,
            Clock clock) {
        this.lockdowns = lockdowns;
        this.joining = joining;
        this.opening = opening;
        this.quarantines = quarantines;
        this.residences = residences;
        this.lists = lists;
        this.directory = directory;
        this.turns = turns;
        this.clock = clock;
    }

    public void run() {
        pagesOf(OpeningLockdowns.WORK)
                .forEach((place, entries) -> entries.forEach(entry -> {
                    String work = "lockdown|" + entry.key();
                    if (turns.take(work, LONGEST_TURN)) {
                        try {
                            apply(entry.key(), place, work);
                        } catch (RuntimeException e) {
                            log.warn("Lockdown {} has to be carried on later", entry.key(), e);
                        } finally {
                            turns.giveBack(work);
                        }
                    }
                }));
    }

    private void apply(String id, Directory.Place place, String work) {
        Optional<Lockdown> found = LockdownId.parse(id).flatMap(lockdowns::find);
        if (found.isEmpty()) {
            // entered before it is written; if it never is, the entry stays and costs nothing
            return;
        }
        Lockdown lockdown = found.get();
        if (!carried(lockdown, work)) {
            return;
        }
        turns.mark(work, Long.toString(lockdown.version()));
        if (lockdowns.find(lockdown.id()).map(Lockdown::version).equals(Optional.of(lockdown.version()))) {
            directory.leave(place, id);
        }
    }

    /** @return false when somebody has to be tried again */
    private boolean carried(Lockdown lockdown, String work) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ReportPlans.ZONE);
        boolean joined = !lockdown.openOn(today) || turns.markOf(work).isPresent() || joinResidents(lockdown, work);
        return align(lockdown) && joined;
    }

    /** Area by area; one that is done is marked, so that another instance goes on where this one stopped. */
    private boolean joinResidents(Lockdown lockdown, String work) {
        boolean whole = true;
        for (AreaPath area : lists.areasIn(Name.RESIDENTS, lockdown.area())) {
            String part = work + "|" + area;
            if (turns.markOf(part).isEmpty()) {
                if (joinResidents(lockdown, area)) {
                    turns.mark(part, "done");
                } else {
                    whole = false;
                }
            }
        }
        return whole;
    }

    private boolean joinResidents(Lockdown lockdown, AreaPath area) {
        boolean whole = true;
        int pages = lists.pagesOf(Name.RESIDENTS, area);
        for (int page = 0; page < pages; page++) {
            for (Directory.Entry entry : lists.pageOf(Name.RESIDENTS, area, page)) {
                whole &= attempt(lockdown, () -> PersonId.parse(entry.person())
                        .flatMap(residences::find)
                        .filter(residence -> residence.area().equals(area))
                        .map(Residence::personId)
                        .ifPresent(person -> joining.join(lockdown, person, area.toArea())));
            }
        }
        return whole;
    }

    /** Gives the members the days of the lockdown. */
    private boolean align(Lockdown lockdown) {
        Decision now = new Decision(
                lockdown.decided().number(),
                lockdown.decided().by(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        boolean whole = true;
        for (List<Directory.Entry> entries :
                pagesOf(JoiningLockdowns.membersOf(lockdown.id())).values()) {
            for (Quarantine member : quarantines.known(entries).values()) {
                if (member.open() && lockdown.id().equals(member.lockdown())) {
                    whole &= attempt(lockdown, () -> align(lockdown, member, now));
                }
            }
        }
        return whole;
    }

    private void align(Lockdown lockdown, Quarantine member, Decision now) {
        LocalDate ended = lockdown.endedOn();
        if (ended == null) {
            if (lockdown.plannedEndOn().isAfter(member.plannedEndOn())) {
                opening.extend(member, lockdown.plannedEndOn(), now);
            }
        } else {
            // lifted before its first day: it never was
            EndReason reason = ended.isBefore(member.startsOn()) ? EndReason.OPENED_IN_ERROR : EndReason.EARLY;
            opening.end(member, ended, reason, now);
        }
    }

    /** One person must not hold up the others. */
    private static boolean attempt(Lockdown lockdown, Runnable work) {
        try {
            work.run();
            return true;
        } catch (RuntimeException e) {
            log.warn("A member of lockdown {} has to be tried again", lockdown.id(), e);
            return false;
        }
    }

    private Map<Directory.Place, List<Directory.Entry>> pagesOf(String list) {
        int pages = directory.pages(List.of(list)).getOrDefault(list, 0);
        return directory.read(IntStream.range(0, pages)
                .mapToObj(page -> new Directory.Place(list, page))
                .toList());
    }
}
