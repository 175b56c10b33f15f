package vn.tokhai.declaration.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.tokhai.declaration.Area;
import vn.tokhai.declaration.health.AreaLists.Name;
import vn.tokhai.declaration.health.Boards.Board;
import vn.tokhai.declaration.health.Boards.Key;

/** Who still has to report, and who did not, from the boards of the slots; page by page. */
@Service
public class ListingMissing {

    /** How long after it was due a missed slot stays in the list. */
    static final Duration OVERDUE_SHOWN = Duration.ofHours(24);

    private static final int BOARDS_AT_ONCE = 8;

    private final AreaLists lists;
    private final Boards boards;
    private final RunningSlots running;
    private final ReportPlans plans;
    private final Clock clock;

    public ListingMissing(AreaLists lists, Boards boards, RunningSlots running, ReportPlans plans, Clock clock) {
        this.lists = lists;
        this.boards = boards;
        this.running = running;
        this.plans = plans;
        this.clock = clock;
    }

    /** A report that is missing. */
    public record Missing(Quarantine quarantine, Slot slot) {}

    /** Where a page ended. */
    public record Position(String slotId, String area, int page, String quarantineId) {

        private int compareTo(Key key) {
            int byArea = area.compareTo(key.area().text());
            return byArea == 0 ? Integer.compare(page, key.page()) : byArea;
        }
    }

    /** @param next absent on the last page */
    public record Page(List<Missing> missing, @Nullable Position next) {}

    /** Of slots that are open now. */
    public Page due(@Nullable Area area, @Nullable Position after, int limit) {
        Instant now = clock.instant();
        return page(slots(now).filter(slot -> slot.isOpenAt(now)).toList(), area, after, limit);
    }

    /** Of slots that were due in the last day, newest first. */
    public Page overdue(@Nullable Area area, @Nullable Position after, int limit) {
        Instant now = clock.instant();
        return page(
                slots(now)
                        .filter(slot ->
                                slot.dueAt().isBefore(now) && slot.dueAt().isAfter(now.minus(OVERDUE_SHOWN)))
                        .toList(),
                area,
                after,
                limit);
    }

    private Stream<Slot> slots(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ReportPlans.ZONE);
        return Stream.of(today, today.minusDays(1))
                .flatMap(day -> plans.slotsOn(day).stream())
                .sorted(Comparator.comparing(Slot::dueAt)
                        .thenComparing(Slot::key)
                        .reversed());
    }

    private Page page(List<Slot> slots, @Nullable Area area, @Nullable Position after, int limit) {
        List<Key> keys = keys(slots, area, after);
        List<Missing> found = new ArrayList<>();
        Position last = null;
        for (int from = 0; from < keys.size(); from += BOARDS_AT_ONCE) {
            List<Key> some = keys.subList(from, Math.min(keys.size(), from + BOARDS_AT_ONCE));
            List<Board> read = boards.findAll(some).stream()
                    .sorted(Comparator.comparingInt(board -> some.indexOf(board.key())))
                    .toList();
            for (Board board : read) {
                for (Quarantine quarantine : missing(board, after)) {
                    if (found.size() == limit) {
                        return new Page(List.copyOf(found), last);
                    }
                    Key key = board.key();
                    found.add(new Missing(quarantine, key.slot()));
                    last = new Position(
                            key.slot().id(),
                            key.area().text(),
                            key.page(),
                            quarantine.id().toString());
                }
            }
        }
        return new Page(List.copyOf(found), null);
    }

    private List<Key> keys(List<Slot> slots, @Nullable Area area, @Nullable Position after) {
        List<AreaPath> areas = lists.areasIn(Name.OPEN_QUARANTINES, area);
        Map<AreaPath, Integer> pages = lists.pagesOf(Name.OPEN_QUARANTINES, areas);
        int first = after == null
                ? 0
                : IntStream.range(0, slots.size())
                        .filter(i -> slots.get(i).id().equals(after.slotId()))
                        .findFirst()
                        .orElse(0);
        return IntStream.range(first, slots.size())
                .boxed()
                .flatMap(i -> areas.stream()
                        .flatMap(path -> IntStream.range(0, pages.getOrDefault(path, 0))
                                .mapToObj(page -> new Key(slots.get(i), path, page)))
                        .filter(key ->
                                after == null || !key.slot().id().equals(after.slotId()) || after.compareTo(key) <= 0))
                .toList();
    }

    private List<Quarantine> missing(Board board, @Nullable Position after) {
        Key key = board.key();
        boolean begun = after != null && key.slot().id().equals(after.slotId()) && after.compareTo(key) == 0;
        List<Directory.Entry> rest = board.pending().stream()
                .filter(entry -> !begun || after == null || entry.key().compareTo(after.quarantineId()) > 0)
                .sorted(Comparator.comparing(Directory.Entry::key))
                .toList();
        return running.missing(key.slot(), key.page(), rest);
    }
}
