package vn.tokhai.declaration.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Ends what has passed its last day. Any number of instances may run it. */
@Service
public class EndingQuarantines {

    private static final Logger log = LoggerFactory.getLogger(EndingQuarantines.class);
    private static final Duration LONGEST_TURN = Duration.ofMinutes(10);
    private static final int DAYS_BACK = 14;

    /** Who decides what nobody decides: the day that was planned. */
    private static final String CALENDAR = "calendar";

    private final EndDates endDates;
    private final ListingQuarantines quarantines;
    private final OpeningQuarantines opening;
    private final Turns turns;
    private final Clock clock;

    public EndingQuarantines(
            EndDates endDates, ListingQuarantines quarantines, OpeningQuarantines opening, Turns turns, Clock clock) {
        this.endDates = endDates;
        this.quarantines = quarantines;
        this.opening = opening;
        this.turns = turns;
        this.clock = clock;
    }

    public void run() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        LocalDate today = LocalDate.ofInstant(now, ReportPlans.ZONE);
        for (int back = DAYS_BACK; back > 0; back--) {
            LocalDate day = today.minusDays(back);
            String work = day + "|end";
            if (turns.markOf(work).isEmpty() && turns.take(work, LONGEST_TURN)) {
                try {
                    if (end(day, now)) {
                        turns.mark(work, "done");
                    }
                } finally {
                    turns.giveBack(work);
                }
            }
        }
    }

    private boolean end(LocalDate day, Instant now) {
        boolean whole = true;
        Map<QuarantineId, Quarantine> known = quarantines.known(endDates.on(day));
        List<Quarantine> over = endDates.on(day).stream()
                .flatMap(entry -> QuarantineId.parse(entry.key()).map(known::get).stream())
                .filter(quarantine ->
                        quarantine.open() && quarantine.plannedEndOn().equals(day))
                .distinct()
                .toList();
        for (Quarantine quarantine : over) {
            try {
                Decision last = quarantine.extensions().isEmpty()
                        ? quarantine.opened()
                        : quarantine.extensions().getLast().decision();
                opening.end(quarantine, day, EndReason.COMPLETED, new Decision(last.number(), CALENDAR, now));
            } catch (RuntimeException e) {
                log.warn("Quarantine {} has to end later", quarantine.id(), e);
                whole = false;
            }
        }
        return whole;
    }
}
