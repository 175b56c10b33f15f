package vn.tokhai.checkpoint.reports.messaging;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.checkpoint.Area;
import vn.tokhai.checkpoint.PendingEvent;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.reports.PosterReport;
import vn.tokhai.checkpoint.reports.ReportEvents;
import vn.tokhai.contracts.AdministrativeArea;
import vn.tokhai.contracts.EventTypes;
import vn.tokhai.contracts.Topics;
import vn.tokhai.contracts.checkpoint.CheckpointEvent;

/** Domain to contract. The text of the code and the notes stay here: anybody can write anything into them. */
@Component
class ReportContracts implements ReportEvents {

    private final JsonMapper json;

    ReportContracts(JsonMapper json) {
        this.json = json;
    }

    @Override
    public PendingEvent reported(PosterReport report) {
        var reported = new CheckpointEvent.PosterReported(
                text(report.checkpointId()),
                text(report.unitId()),
                report.copy(),
                report.id().toString(),
                report.verdict().name(),
                area(report.area()),
                report.reportedAt());
        return event(reported, report, "reported", report.reportedAt());
    }

    @Override
    public PendingEvent closed(PosterReport report) {
        PosterReport.Closure closure = Objects.requireNonNull(report.closure());
        var closed = new CheckpointEvent.PosterReportClosed(
                text(report.checkpointId()),
                report.id().toString(),
                closure.finding().name(),
                closure.at());
        return event(closed, report, "closed", closure.at());
    }

    private PendingEvent event(CheckpointEvent event, PosterReport report, String step, Instant at) {
        String checkpointId = event.checkpointId();
        return new PendingEvent(
                "poster-report-" + report.id() + "-" + step,
                Topics.CHECKPOINT_EVENTS.name(),
                checkpointId == null ? report.id().toString() : checkpointId,
                EventTypes.typeOf(event),
                at,
                json.writeValueAsString(event));
    }

    private static @Nullable String text(@Nullable PlaceId id) {
        return id == null ? null : id.toString();
    }

    private static @Nullable AdministrativeArea area(@Nullable Area area) {
        return area == null
                ? null
                : new AdministrativeArea(area.structure().key(), area.province(), area.district(), area.ward());
    }
}
