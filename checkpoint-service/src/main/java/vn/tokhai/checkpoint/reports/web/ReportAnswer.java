package vn.tokhai.checkpoint.reports.web;

import java.time.Instant;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.Area;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.reports.PosterReport;

/** A report as officers and owners see it. */
record ReportAnswer(
        @Schema(example = "0190a5f2-7c1e-7b3a-9f00-3a1d5c7e9b21")
        String reportId,

        PosterReport.Verdict verdict,
        @Schema(example = "0A2B3C4D5E6F7") @Nullable String checkpointId,
        @Schema(example = "1Z2Y3X4W5V6T7") @Nullable String unitId,
        @Schema(example = "2") @Nullable Integer copy,
        @Nullable AreaAnswer area,

        @Schema(example = "HTTPS://EVIL.EXAMPLE/C/CEAA…", description = "Never open it") @Nullable
        String code,

        @Schema(example = "Có người dán đè mã khác") @Nullable
        String note,

        Instant reportedAt,
        PosterReport.@Nullable Finding finding,
        @Nullable String findingNote,
        @Nullable Instant closedAt) {

    record AreaAnswer(
            @Schema(example = "2021") String structure,
            @Schema(example = "58") String province,
            @Schema(example = "586") @Nullable String district,
            @Schema(example = "22846") @Nullable String ward) {

        static @Nullable AreaAnswer of(@Nullable Area area) {
            return area == null
                    ? null
                    : new AreaAnswer(area.structure().key(), area.province(), area.district(), area.ward());
        }
    }

    record Page(
            List<ReportAnswer> reports,
            @Schema(example = "3.118") @Nullable String next) {}

    static ReportAnswer of(PosterReport report) {
        PosterReport.Closure closure = report.closure();
        return new ReportAnswer(
                report.id().toString(),
                report.verdict(),
                text(report.checkpointId()),
                text(report.unitId()),
                report.copy(),
                AreaAnswer.of(report.area()),
                report.seen(),
                report.note(),
                report.reportedAt(),
                closure == null ? null : closure.finding(),
                closure == null ? null : closure.note(),
                closure == null ? null : closure.at());
    }

    private static @Nullable String text(@Nullable PlaceId id) {
        return id == null ? null : id.toString();
    }
}
