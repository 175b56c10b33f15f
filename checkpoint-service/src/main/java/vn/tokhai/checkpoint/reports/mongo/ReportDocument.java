package vn.tokhai.checkpoint.reports.mongo;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tokhai.checkpoint.Area;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.Structure;
import vn.tokhai.checkpoint.reports.PosterReport;
import vn.tokhai.platform.outbox.OutboxEntry;

/** A report as it is stored, with the events that have not left. */
@Document(ReportDocument.COLLECTION)
record ReportDocument(
        @Id String id,
        long version,
        @Nullable String checkpointId,
        @Nullable String unitId,
        @Nullable Integer copy,
        PosterReport.Verdict verdict,
        @Nullable AreaPart area,
        @Nullable String seen,
        @Nullable String note,
        Instant reportedAt,
        PosterReport.@Nullable Closure closure,
        @Nullable List<OutboxEntry> outbox) {

    static final String COLLECTION = "posterReports";

    record AreaPart(
            String structure,
            String province,
            @Nullable String district,
            @Nullable String ward) {

        static @Nullable AreaPart of(@Nullable Area area) {
            return area == null
                    ? null
                    : new AreaPart(area.structure().key(), area.province(), area.district(), area.ward());
        }

        Area toArea() {
            return new Area(Structure.parse(structure).orElseThrow(), province, district, ward);
        }
    }

    static ReportDocument of(PosterReport report, List<OutboxEntry> outbox) {
        PlaceId checkpointId = report.checkpointId();
        PlaceId unitId = report.unitId();
        return new ReportDocument(
                report.id().toString(),
                report.version(),
                checkpointId == null ? null : checkpointId.toString(),
                unitId == null ? null : unitId.toString(),
                report.copy(),
                report.verdict(),
                AreaPart.of(report.area()),
                report.seen(),
                report.note(),
                report.reportedAt(),
                report.closure(),
                outbox);
    }

    PosterReport toReport() {
        return new PosterReport(
                UUID.fromString(id),
                version,
                PlaceId.parse(checkpointId).orElse(null),
                PlaceId.parse(unitId).orElse(null),
                copy,
                verdict,
                area == null ? null : area.toArea(),
                seen,
                note,
                reportedAt,
                closure);
    }
}
