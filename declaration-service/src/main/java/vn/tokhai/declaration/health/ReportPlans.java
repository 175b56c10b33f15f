package vn.tokhai.declaration.health;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How often each kind of quarantine reports; data of {@code health/plans-<version>.json}.
 *
 * @param times of day by key of the slot, in Asia/Ho_Chi_Minh
 * @param plans keys of the slots of a day by kind, in the order of the day
 */
public record ReportPlans(int version, String source, Map<String, Times> times, Map<String, List<String>> plans) {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** @param dueAt on the same day */
    public record Times(Label label, LocalTime opensAt, LocalTime remindAt, LocalTime dueAt) {}

    public ReportPlans {
        times.values().forEach(time -> {
            if (!time.opensAt().isBefore(time.remindAt()) || !time.remindAt().isBefore(time.dueAt())) {
                throw new IllegalArgumentException("A slot opens, reminds and is due in this order");
            }
        });
        for (QuarantineKind kind : QuarantineKind.values()) {
            if (!times.keySet().containsAll(Objects.requireNonNull(plans.get(kind.key()), kind.key()))) {
                throw new IllegalArgumentException("The plan of " + kind.key() + " names an unknown slot");
            }
        }
    }

    /** Every slot of one day, of any kind. */
    public List<Slot> slotsOn(LocalDate day) {
        return times.keySet().stream()
                .map(key -> slot(day, key))
                .sorted(Comparator.comparing(Slot::opensAt).thenComparing(Slot::key))
                .toList();
    }

    /** Whether this quarantine has to report in the slot. */
    public boolean expects(Quarantine quarantine, Slot slot) {
        return keysOf(quarantine).contains(slot.key())
                && !slot.on().isBefore(quarantine.startsOn())
                && !slot.on().isAfter(quarantine.lastDay())
                && !slot.opensAt().isBefore(quarantine.openedAt())
                && (quarantine.ending() == null
                        || slot.dueAt().isBefore(quarantine.ending().decision().at()));
    }

    /**
     * The slot that a report counts for: the newest one that had opened when it was measured, so late in the night that of
     * the day before.
     *
     * @return empty before the first slot of the quarantine
     */
    public Optional<Slot> slotOf(Quarantine quarantine, Instant measuredAt) {
        LocalDate day = LocalDate.ofInstant(measuredAt, ZONE);
        return slots(quarantine, day.minusDays(1), day)
                .filter(slot -> !slot.opensAt().isAfter(measuredAt))
                .max(Comparator.comparing(Slot::opensAt));
    }

    /** The slot that is open or comes next; empty when the quarantine is over before. */
    public Optional<Slot> nextSlot(Quarantine quarantine, Collection<String> filled, Instant now) {
        LocalDate day = LocalDate.ofInstant(now, ZONE);
        return slots(quarantine, day, day.plusDays(1))
                .filter(slot -> !slot.dueAt().isBefore(now) && !filled.contains(slot.id()))
                .min(Comparator.comparing(Slot::opensAt));
    }

    private Stream<Slot> slots(Quarantine quarantine, LocalDate from, LocalDate until) {
        return from.datesUntil(until.plusDays(1))
                .flatMap(day -> keysOf(quarantine).stream().map(key -> slot(day, key)))
                .filter(slot -> expects(quarantine, slot));
    }

    private List<String> keysOf(Quarantine quarantine) {
        return plans.getOrDefault(quarantine.kind().key(), List.of());
    }

    private Slot slot(LocalDate day, String key) {
        Times time = Objects.requireNonNull(times.get(key), key);
        return new Slot(day, key, at(day, time.opensAt()), at(day, time.remindAt()), at(day, time.dueAt()));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }
}
