package vn.tokhai.declaration.health;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Service;

import vn.tokhai.declaration.Area;
import vn.tokhai.declaration.People;
import vn.tokhai.declaration.Person;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.Profile;
import vn.tokhai.declaration.health.AreaLists.Name;
import vn.tokhai.declaration.health.Residences.Residence;

/**
 * Makes people who declare to live in a locked-down area members of the lockdown. Moving away by another declaration ends no
 * membership: an officer does. Everything here is harmless when done twice.
 */
@Service
public class JoiningLockdowns {

    private final People people;
    private final Lockdowns lockdowns;
    private final Residences residences;
    private final AreaLists lists;
    private final Directory directory;
    private final OpeningQuarantines opening;
    private final Clock clock;

    public JoiningLockdowns(
            People people,
            Lockdowns lockdowns,
            Residences residences,
            AreaLists lists,
            Directory directory,
            OpeningQuarantines opening,
            Clock clock) {
        this.people = people;
        this.lockdowns = lockdowns;
        this.residences = residences;
        this.lists = lists;
        this.directory = directory;
        this.opening = opening;
        this.clock = clock;
    }

    /** Listed as a resident first, then looked for in open lockdowns; a new lockdown does it the other way round. */
    public void declared(PersonId person) {
        // the newest profile, whatever the order of the events; somebody erased has none
        people.find(person).map(Person::profile).map(Profile::area).ifPresent(area -> declared(person, area));
    }

    private void declared(PersonId person, Area area) {
        AreaPath path = AreaPath.of(area);
        Optional<Residence> before = residences.find(person);
        if (before.isEmpty() || !before.get().area().equals(path)) {
            var entry = new Directory.Entry(person.toString(), person.toString());
            residences.put(new Residence(person, path, lists.enter(Name.RESIDENTS, area, entry)));
            before.ifPresent(old -> lists.leave(Name.RESIDENTS, old.area().toArea(), old.page(), person.toString()));
        }
        List<LockdownId> around = lists.exactly(Name.OPEN_LOCKDOWNS, path.fromTop()).stream()
                .flatMap(entry -> LockdownId.parse(entry.key()).stream())
                .toList();
        if (!around.isEmpty()) {
            lockdowns.findAll(around).forEach(lockdown -> join(lockdown, person, area));
        }
    }

    /** @param area where the person lives, whose unit answers for them */
    void join(Lockdown lockdown, PersonId person, Area area) {
        if (!lockdown.openOn(LocalDate.ofInstant(clock.instant(), ReportPlans.ZONE))) {
            // over for good: nobody has to look at it again
            lists.leave(
                    Name.OPEN_LOCKDOWNS,
                    lockdown.area(),
                    lockdown.listPage(),
                    lockdown.id().toString());
            return;
        }
        if (!livesThere(lockdown, person)) {
            return;
        }
        QuarantineId id = QuarantineId.ofMember(lockdown.id(), person);
        if (people.find(person).isEmpty() || opening.find(id).isPresent()) {
            return;
        }
        directory.enter(membersOf(lockdown.id()), new Directory.Entry(id.toString(), person.toString()));
        opening.open(
                new OpeningQuarantines.Opening(
                        id,
                        person,
                        lockdown.kind(),
                        area,
                        null,
                        null,
                        lockdown.id(),
                        lockdown.startsOn(),
                        lockdown.plannedEndOn(),
                        lockdown.decided().number()),
                new Decision(
                        lockdown.decided().number(),
                        lockdown.decided().by(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        if (!lockdowns.find(lockdown.id()).equals(Optional.of(lockdown))) {
            // extended or lifted meanwhile, perhaps just after its members were given the new days
            directory.enter(OpeningLockdowns.WORK, OpeningLockdowns.entryOf(lockdown.id()));
        }
    }

    static String membersOf(LockdownId lockdown) {
        return "MEMBERS|" + lockdown;
    }

    /** A hamlet has no code: its name has to be part of the address that the person declared. */
    private boolean livesThere(Lockdown lockdown, PersonId person) {
        String hamlet = lockdown.hamlet();
        return hamlet == null
                || people.find(person)
                        .map(Person::profile)
                        .map(Profile::address)
                        .filter(address -> (" " + folded(address) + " ").contains(" " + folded(hamlet) + " "))
                        .isPresent();
    }

    /** Lower case, without marks, punctuation as spaces. */
    private static String folded(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
