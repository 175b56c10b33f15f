package vn.tokhai.declaration.health;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The reports of one quarantine for the slots of one day.
 *
 * @param version grows with each report; writes are conditional on it; 0 before the first
 */
public record ReportDay(QuarantineId quarantineId, LocalDate on, List<HealthReport> reports, long version) {

    /** A report an hour, day and night. */
    static final int MOST = 24;

    public static ReportDay empty(QuarantineId quarantine, LocalDate day) {
        return new ReportDay(quarantine, day, List.of(), 0);
    }

    public Optional<HealthReport> find(ReportId id) {
        return reports.stream().filter(report -> report.id().equals(id)).findFirst();
    }

    /** Ids of the slots that have a report. */
    public Set<String> filled() {
        return reports.stream()
                .map(HealthReport::slot)
                .filter(Objects::nonNull)
                .map(Slot::id)
                .collect(Collectors.toSet());
    }

    boolean full() {
        return reports.size() >= MOST;
    }

    ReportDay with(HealthReport report) {
        List<HealthReport> more = new ArrayList<>(reports);
        more.add(report);
        return new ReportDay(quarantineId, on, List.copyOf(more), version + 1);
    }

    /** Which day of which quarantine. */
    public record Key(QuarantineId quarantineId, LocalDate on) {}
}
