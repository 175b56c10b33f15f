package vn.tokhai.checkpoint.safety;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

import vn.tokhai.checkpoint.PlaceId;

/** Flags places whose assessment was due yesterday or earlier. Looks at those alone that are put down for a day until today. */
@Service
public class FindingOverdue {

    private static final Logger log = LoggerFactory.getLogger(FindingOverdue.class);
    private static final int TRIES = 5;

    private final SafetyRecords records;
    private final SafetyEvents events;
    private final Clock clock;

    FindingOverdue(SafetyRecords records, SafetyEvents events, Clock clock) {
        this.records = records;
        this.events = events;
        this.clock = clock;
    }

    /** @return how many places were flagged */
    public int find() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        LocalDate today = LocalDate.ofInstant(now, SafetyRecord.VIETNAM);
        int flagged = 0;
        for (SafetyRecords.Due part : records.dueUntil(today)) {
            for (PlaceId id : Set.copyOf(part.places())) {
                flagged += flag(id, today, now) ? 1 : 0;
            }
            records.done(part);
        }
        if (flagged > 0) {
            log.info("{} places did not assess their safety in time", flagged);
        }
        return flagged;
    }

    private boolean flag(PlaceId id, LocalDate today, Instant now) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<SafetyRecord> before = records.find(id);
            Set<RatingType> missed = before.map(each -> each.missedOn(today)).orElse(Set.of());
            if (before.isEmpty() || before.get().overdue().containsAll(missed)) {
                return false;
            }
            SafetyRecord after = before.get().missed(missed, now);
            if (records.replace(before.get(), after, events.overdue(after))) {
                return true;
            }
        }
        throw new IllegalStateException("Others keep changing " + id);
    }
}
