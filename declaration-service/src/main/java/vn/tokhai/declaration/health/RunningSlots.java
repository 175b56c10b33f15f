package vn.tokhai.declaration.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

import vn.tokhai.declaration.health.AreaLists.Name;
import vn.tokhai.declaration.health.Boards.Board;
import vn.tokhai.declaration.health.Boards.Key;
import vn.tokhai.declaration.health.Boards.Phase;

/**
 * Takes each slot through its day: writes down who has to report when it opens, reminds those who have not, and tells of
 * those who never did once it is past. Any number of instances may run it at any time: each board moves on once.
 */
@Service
public class RunningSlots {

    /** A slot missed for longer, as after a long outage, is no news any more. */
    static final Duration CAUGHT_UP = Duration.ofHours(30);

    /** Reports that were on their way when the slot was due. */
    static final Duration GRACE = Duration.ofMinutes(2);

    private static final Logger log = LoggerFactory.getLogger(RunningSlots.class);
    private static final Duration LONGEST_TURN = Duration.ofMinutes(10);
    private static final String DONE = "done";

    private final AreaLists lists;
    private final ListingQuarantines quarantines;
    private final HealthReports reports;
    private final Boards boards;
    private final Turns turns;
    private final ReportPlans plans;
    private final Clock clock;

    public RunningSlots(
            AreaLists lists,
            ListingQuarantines quarantines,
            HealthReports reports,
            Boards boards,
            Turns turns,
            ReportPlans plans,
            Clock clock) {
        this.lists = lists;
        this.quarantines = quarantines;
        this.reports = reports;
        this.boards = boards;
        this.turns = turns;
        this.plans = plans;
        this.clock = clock;
    }

    /** Does whatever is due by now. */
    public void run() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ReportPlans.ZONE);
        for (int back = 2; back >= 0; back--) {
            for (Slot slot : plans.slotsOn(today.minusDays(back))) {
                if (slot.dueAt().isAfter(now.minus(CAUGHT_UP))) {
                    run(slot, now);
                }
            }
        }
    }

    private void run(Slot slot, Instant now) {
        if (!now.isBefore(slot.opensAt())) {
            once(slot, "open", this::open);
        }
        // nobody is to be woken by a reminder that has been overtaken by the slot itself
        if (!now.isBefore(slot.remindAt()) && now.isBefore(slot.dueAt())) {
            once(slot, "remind", (of, area) -> advance(of, area, Phase.REMINDED, now));
        }
        if (!now.isBefore(slot.dueAt().plus(GRACE))) {
            once(slot, "close", (of, area) -> advance(of, area, Phase.CLOSED, now));
        }
    }

    private void once(Slot slot, String step, BiConsumer<Slot, AreaPath> work) {
        String name = slot.id() + "|" + step;
        if (turns.markOf(name).isPresent() || !turns.take(name, LONGEST_TURN)) {
            return;
        }
        try {
            boolean whole = true;
            for (AreaPath area : lists.areasIn(Name.OPEN_QUARANTINES, null)) {
                try {
                    work.accept(slot, area);
                } catch (RuntimeException e) {
                    // one area must not hold up the others
                    log.warn("{} of {} has to be tried again", name, area, e);
                    whole = false;
                }
            }
            if (whole) {
                turns.mark(name, DONE);
            }
        } finally {
            turns.giveBack(name);
        }
    }

    private void open(Slot slot, AreaPath area) {
        int pages = lists.pagesOf(Name.OPEN_QUARANTINES, area);
        for (int page = 0; page < pages; page++) {
            List<Directory.Entry> pending =
                    missing(slot, page, lists.pageOf(Name.OPEN_QUARANTINES, area, page)).stream()
                            .map(OpeningQuarantines::entryOf)
                            .toList();
            if (!pending.isEmpty()) {
                boards.addIfAbsent(new Key(slot, area, page), pending);
            }
        }
    }

    private void advance(Slot slot, AreaPath area, Phase to, Instant now) {
        List<Key> keys = new ArrayList<>();
        int pages = lists.pagesOf(Name.OPEN_QUARANTINES, area);
        for (int page = 0; page < pages; page++) {
            keys.add(new Key(slot, area, page));
        }
        for (Board board : boards.findAll(keys)) {
            if (board.phase().compareTo(to) < 0) {
                List<SupervisionEvent> events = missing(slot, board.key().page(), board.pending()).stream()
                        .map(quarantine -> eventOf(quarantine, slot, to, now))
                        .toList();
                boards.advance(board, to, events);
            }
        }
    }

    private static SupervisionEvent eventOf(Quarantine quarantine, Slot slot, Phase to, Instant now) {
        return to == Phase.CLOSED
                ? new SupervisionEvent.Overdue(quarantine.personId(), quarantine.id(), quarantine.area(), slot)
                : new SupervisionEvent.Reminded(quarantine.personId(), quarantine.id(), quarantine.area(), slot, now);
    }

    /** Those of the entries that have to report in the slot and have not. */
    List<Quarantine> missing(Slot slot, int page, List<Directory.Entry> entries) {
        Map<QuarantineId, Quarantine> known = quarantines.known(entries);
        List<Quarantine> expected = entries.stream()
                .flatMap(entry -> QuarantineId.parse(entry.key()).map(known::get).stream())
                .filter(quarantine -> quarantine.listPage() == page && plans.expects(quarantine, slot))
                .toList();
        Map<ReportDay.Key, Set<String>> filled = reports.filled(expected.stream()
                .map(quarantine -> new ReportDay.Key(quarantine.id(), slot.on()))
                .toList());
        return expected.stream()
                .filter(quarantine -> !filled.getOrDefault(new ReportDay.Key(quarantine.id(), slot.on()), Set.of())
                        .contains(slot.id()))
                .toList();
    }
}
