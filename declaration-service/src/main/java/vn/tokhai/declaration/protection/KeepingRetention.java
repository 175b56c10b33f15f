package vn.tokhai.declaration.protection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

import vn.tokhai.declaration.Activity;
import vn.tokhai.declaration.Leases;
import vn.tokhai.declaration.People;
import vn.tokhai.declaration.Person;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.protection.ErasingPeople.Outcome;

/** Deletes what is past its published time (R29), in small steps, one instance at a time. */
@Service
public class KeepingRetention {

    private static final Logger log = LoggerFactory.getLogger(KeepingRetention.class);
    private static final String JOB = "retention";
    private static final String PEOPLE = "profile";
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final int STEP = 500;
    private static final int PEOPLE_STEP = 100;

    private final Retention retention;
    private final List<Expiring> kinds;
    private final QuietPeople quiet;
    private final People people;
    private final Activity activity;
    private final ErasingPeople erasing;
    private final Leases leases;
    private final Clock clock;
    private final String holder = UUID.randomUUID().toString();

    public KeepingRetention(
            Retention retention,
            List<Expiring> kinds,
            QuietPeople quiet,
            People people,
            Activity activity,
            ErasingPeople erasing,
            Leases leases,
            Clock clock) {
        this.retention = retention;
        this.kinds = List.copyOf(kinds);
        this.quiet = quiet;
        this.people = people;
        this.activity = activity;
        this.erasing = erasing;
        this.leases = leases;
        this.clock = clock;
    }

    /**
     * @param deleted by key of the row of the published retention
     * @param more whether another step now has something to do
     */
    public record Step(Map<String, Integer> deleted, boolean more) {}

    public Step step() {
        if (!leases.take(JOB, holder, LEASE)) {
            return new Step(Map.of(), false);
        }
        Instant now = clock.instant();
        Map<String, Integer> deleted = new LinkedHashMap<>();
        boolean more = false;
        for (Expiring kind : kinds) {
            int gone = kind.deleteBefore(retention.row(kind.kind()).cutoff(now), STEP);
            deleted.merge(kind.kind(), gone, Integer::sum);
            more |= gone >= STEP;
        }
        more |= forgetQuietPeople(retention.row(PEOPLE).cutoff(now), deleted);
        deleted.values().removeIf(count -> count == 0);
        if (!deleted.isEmpty()) {
            log.info("Past their time and deleted: {}", deleted);
        }
        if (!more) {
            leases.release(JOB, holder);
        }
        return new Step(deleted, more);
    }

    private boolean forgetQuietPeople(Instant cutoff, Map<String, Integer> deleted) {
        var page = quiet.registeredBefore(cutoff, quiet.position(), PEOPLE_STEP);
        for (PersonId id : page.people()) {
            boolean forgotten = people.find(id)
                    .filter(person -> isQuiet(person, cutoff))
                    .map(person -> erasing.erase(id, Basis.retention()))
                    .filter(Outcome.Erased.class::isInstance)
                    .isPresent();
            if (forgotten) {
                deleted.merge(PEOPLE, 1, Integer::sum);
            }
        }
        quiet.moveTo(page.last());
        return page.last() != null;
    }

    /** Family members stay and go with their guardian. */
    private boolean isQuiet(Person person, Instant cutoff) {
        Person.LatestDeclaration newest = person.newest();
        return person.guardian() == null
                && (newest == null || newest.submittedAt().isBefore(cutoff))
                && activity.lastSeen(person.id())
                        .filter(seen -> !seen.isBefore(cutoff))
                        .isEmpty();
    }
}
