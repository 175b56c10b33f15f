package vn.tokhai.declaration.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;

import vn.tokhai.declaration.Fault;
import vn.tokhai.declaration.health.AreaLists.Name;
import vn.tokhai.declaration.health.HealthReport.Reporter;

/** Takes daily health reports in. Sending one again, also after a half-finished attempt, gives the same answer. */
@Service
public class ReportingHealth {

    /** Phones that were offline send up to three days later (R26). */
    private static final Duration OLDEST = Duration.ofHours(72);

    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);
    private static final int TRIES = 20;

    private final HealthReports reports;
    private final HealthDangers dangers;
    private final Boards boards;
    private final AreaLists lists;
    private final ReportForm form;
    private final ReportPlans plans;
    private final Clock clock;

    public ReportingHealth(
            HealthReports reports,
            HealthDangers dangers,
            Boards boards,
            AreaLists lists,
            ReportForm form,
            ReportPlans plans,
            Clock clock) {
        this.reports = reports;
        this.dangers = dangers;
        this.boards = boards;
        this.lists = lists;
        this.form = form;
        this.plans = plans;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Answer {
        /** @param signs keys of the danger rules that the answers meet */
        record Kept(HealthReport report, List<String> signs) implements Answer {}

        record Refused(List<Fault> faults) implements Answer {}

        /** The quarantine was over when it was measured. */
        record Ended() implements Answer {}

        record TooMany() implements Answer {}
    }

    /**
     * @param measuredAt by the clock of the device; decides which slot it counts for
     * @param answers as sent, not yet checked
     */
    public Answer report(Quarantine quarantine, Reporter by, ReportId id, Instant measuredAt, Map<String, ?> answers) {
        Instant measured = measuredAt.truncatedTo(ChronoUnit.MILLIS);
        Optional<Slot> slot = plans.slotOf(quarantine, measured);
        LocalDate day = slot.map(Slot::on).orElseGet(() -> LocalDate.ofInstant(measured, ReportPlans.ZONE));
        for (int i = 0; i < TRIES; i++) {
            ReportDay before = dayOf(quarantine, day);
            Optional<HealthReport> earlier = before.find(id);
            if (earlier.isPresent()) {
                return finish(quarantine, earlier.get());
            }
            if (overAt(quarantine, measured)) {
                return new Answer.Ended();
            }
            if (before.full()) {
                return new Answer.TooMany();
            }
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            List<Fault> faults = new ArrayList<>(timeFaults(measured, now));
            switch (form.check(quarantine.kind(), answers)) {
                case ReportForm.Checked.Faulty(var more) -> {
                    faults.addAll(more);
                    return new Answer.Refused(faults);
                }
                case ReportForm.Checked.Complete(var checked) -> {
                    if (!faults.isEmpty()) {
                        return new Answer.Refused(faults);
                    }
                    List<String> signs = form.dangersOf(checked);
                    HealthReport report = new HealthReport(
                            id,
                            slot.orElse(null),
                            slot.isPresent() && now.isAfter(slot.get().dueAt()),
                            by,
                            measured,
                            now,
                            checked,
                            signs.isEmpty() ? null : DangerId.of(quarantine.id(), id));
                    list(quarantine, report, signs);
                    if (reports.write(quarantine.personId(), before.with(report), events(quarantine, report, signs))) {
                        return finish(quarantine, report);
                    }
                }
            }
        }
        throw new IllegalStateException("Reports of " + quarantine.id() + " come too fast");
    }

    /** A danger is listed before the report is kept: the unit may see one too many for a moment, never one too few. */
    private void list(Quarantine quarantine, HealthReport report, List<String> signs) {
        DangerId danger = report.danger();
        if (danger != null && dangers.find(danger).isEmpty()) {
            int page = lists.enter(
                    Name.OPEN_DANGERS,
                    quarantine.area(),
                    new Directory.Entry(danger.toString(), quarantine.personId().toString()));
            dangers.addIfAbsent(new HealthDanger(
                    danger,
                    quarantine.personId(),
                    quarantine.id(),
                    report.id(),
                    quarantine.area(),
                    signs,
                    report.receivedAt(),
                    page,
                    null,
                    1));
        }
    }

    private Answer finish(Quarantine quarantine, HealthReport report) {
        Slot slot = report.slot();
        if (slot != null) {
            boards.fulfil(slot, AreaPath.of(quarantine.area()), quarantine.listPage(), quarantine.id());
        }
        return new Answer.Kept(report, form.dangersOf(report.answers()));
    }

    private static List<SupervisionEvent> events(Quarantine quarantine, HealthReport report, List<String> signs) {
        var reported = new SupervisionEvent.Reported(quarantine, report, report.receivedAt());
        DangerId danger = report.danger();
        return danger == null
                ? List.of(reported)
                : List.of(new SupervisionEvent.DangerFound(quarantine, danger, signs, report.receivedAt()), reported);
    }

    private ReportDay dayOf(Quarantine quarantine, LocalDate day) {
        return reports.find(quarantine.personId(), List.of(new ReportDay.Key(quarantine.id(), day))).stream()
                .findFirst()
                .orElseGet(() -> ReportDay.empty(quarantine.id(), day));
    }

    private static boolean overAt(Quarantine quarantine, Instant measured) {
        Quarantine.Ending ending = quarantine.ending();
        return ending != null && measured.isAfter(ending.decision().at());
    }

    private static List<Fault> timeFaults(Instant measured, Instant now) {
        return measured.isAfter(now.plus(CLOCK_SKEW)) || measured.isBefore(now.minus(OLDEST))
                ? List.of(new Fault(
                        "/measuredAt",
                        "Trong 72 giờ qua, không ở tương lai / within the last 72 hours, not in the future"))
                : List.of();
    }
}
