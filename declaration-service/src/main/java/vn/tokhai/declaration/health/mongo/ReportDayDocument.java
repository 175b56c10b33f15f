package vn.tokhai.declaration.health.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tokhai.declaration.health.DangerId;
import vn.tokhai.declaration.health.HealthAnswers;
import vn.tokhai.declaration.health.HealthReport;
import vn.tokhai.declaration.health.HealthReport.Reporter;
import vn.tokhai.declaration.health.ReportDay;
import vn.tokhai.declaration.health.ReportId;
import vn.tokhai.declaration.health.Slot;
import vn.tokhai.platform.outbox.OutboxEntry;

/**
 * @param id quarantine id and day, {@code <uuid>|2021-06-01}
 * @param filled ids of the slots that have a report, so that no answer has to be opened to know
 */
@Document(ReportDayDocument.COLLECTION)
record ReportDayDocument(
        @Id String id,
        String personId,
        long version,
        List<ReportEntry> reports,
        List<String> filled,
        List<OutboxEntry> outbox) {

    static final String COLLECTION = "health-report-days";

    /** @param sealed the answers, encrypted with the key of the person */
    record ReportEntry(
            String reportId,
            @Nullable SlotEntry slot,
            boolean late,
            String role,
            String reporter,
            Instant measuredAt,
            Instant receivedAt,
            int formVersion,
            Map<String, Binary> sealed,
            @Nullable String dangerId) {

        static ReportEntry of(HealthReport report, Map<String, Binary> sealed) {
            Slot slot = report.slot();
            DangerId danger = report.danger();
            return new ReportEntry(
                    report.id().toString(),
                    slot == null ? null : SlotEntry.of(slot),
                    report.late(),
                    report.by().role().name().toLowerCase(Locale.ROOT),
                    report.by().name(),
                    report.measuredAt(),
                    report.receivedAt(),
                    report.answers().formVersion(),
                    sealed,
                    danger == null ? null : danger.toString());
        }

        HealthReport toReport(HealthAnswers answers) {
            return new HealthReport(
                    new ReportId(UUID.fromString(reportId)),
                    slot == null ? null : slot.toSlot(),
                    late,
                    new Reporter(Reporter.Role.valueOf(role.toUpperCase(Locale.ROOT)), reporter),
                    measuredAt,
                    receivedAt,
                    answers,
                    dangerId == null ? null : new DangerId(UUID.fromString(dangerId)));
        }
    }

    record SlotEntry(String on, String key, Instant opensAt, Instant remindAt, Instant dueAt) {

        static SlotEntry of(Slot slot) {
            return new SlotEntry(slot.on().toString(), slot.key(), slot.opensAt(), slot.remindAt(), slot.dueAt());
        }

        Slot toSlot() {
            return new Slot(LocalDate.parse(on), key, opensAt, remindAt, dueAt);
        }
    }

    static String idOf(ReportDay.Key key) {
        return key.quarantineId() + "|" + key.on();
    }
}
