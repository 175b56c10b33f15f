package vn.tokhai.declaration.health.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.tokhai.declaration.health.HealthReport;

/**
 * A stored report.
 *
 * @param reportedBy person, guardian or staff
 */
record ReportBody(
        String reportId,
        @Nullable SlotBody slot,
        boolean late,
        String reportedBy,
        Instant measuredAt,
        Instant receivedAt,
        int formVersion,
        @Schema(description = "By the key of the field") Map<String, Object> answers,
        List<SignBody> dangers) {

    static ReportBody of(HealthReport report, List<SignBody> dangers) {
        return new ReportBody(
                report.id().toString(),
                SlotBody.of(report.slot()),
                report.late(),
                report.by().role().name().toLowerCase(Locale.ROOT),
                report.measuredAt(),
                report.receivedAt(),
                report.answers().formVersion(),
                report.answers().values(),
                dangers);
    }

    @Override
    public String toString() {
        return "ReportBody[" + reportId + "]";
    }
}
