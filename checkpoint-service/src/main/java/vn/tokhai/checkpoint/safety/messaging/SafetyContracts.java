package vn.tokhai.checkpoint.safety.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.checkpoint.Area;
import vn.tokhai.checkpoint.PendingEvent;
import vn.tokhai.checkpoint.safety.AreaCode;
import vn.tokhai.checkpoint.safety.AreaRisk;
import vn.tokhai.checkpoint.safety.RatingEntry;
import vn.tokhai.checkpoint.safety.RatingType;
import vn.tokhai.checkpoint.safety.SafetyEvents;
import vn.tokhai.checkpoint.safety.SafetyRecord;
import vn.tokhai.contracts.AdministrativeArea;
import vn.tokhai.contracts.EventTypes;
import vn.tokhai.contracts.Topics;
import vn.tokhai.contracts.safety.SafetyEvent;

/** Domain to contract. Findings, answers and authors stay here. */
@Component
class SafetyContracts implements SafetyEvents {

    private final JsonMapper json;

    SafetyContracts(JsonMapper json) {
        this.json = json;
    }

    @Override
    public PendingEvent rated(SafetyRecord after, RatingEntry entry) {
        return of(after, entry.type() == RatingType.INSPECTION ? inspected(after, entry) : assessed(after, entry));
    }

    private static SafetyEvent assessed(SafetyRecord after, RatingEntry entry) {
        return new SafetyEvent.SafetyAssessed(
                after.id().toString(),
                after.version(),
                entry.id().toString(),
                entry.type().name(),
                entry.questionnaire(),
                entry.version(),
                entry.lowest(),
                entry.highest(),
                entry.band(),
                name(entry.level()),
                name(after.level()),
                after.periodicDueOn(),
                entry.at());
    }

    private static SafetyEvent inspected(SafetyRecord after, RatingEntry entry) {
        return new SafetyEvent.SafetyInspected(
                after.id().toString(),
                after.version(),
                entry.id().toString(),
                entry.questionnaire(),
                entry.version(),
                entry.lowest(),
                entry.highest(),
                entry.band(),
                name(entry.level()),
                name(after.level()),
                Objects.requireNonNull(entry.measure()).name(),
                Objects.requireNonNull(entry.decisionNumber()),
                after.periodicDueOn(),
                entry.at());
    }

    @Override
    public PendingEvent closed(SafetyRecord after) {
        return of(
                after,
                new SafetyEvent.ClosureChanged(
                        after.id().toString(), after.version(), after.closed(), after.changedAt()));
    }

    @Override
    public PendingEvent overdue(SafetyRecord after) {
        List<String> uses =
                after.overdue().stream().map(RatingType::name).sorted().toList();
        return of(
                after,
                new SafetyEvent.AssessmentOverdue(after.id().toString(), after.version(), uses, after.changedAt()));
    }

    @Override
    public PendingEvent areaChanged(
            AreaCode code, @Nullable AreaRisk before, @Nullable AreaRisk after, int rated, long version, Instant at) {
        Area area = code.asArea();
        var changed = new SafetyEvent.AreaSafetyChanged(
                new AdministrativeArea(area.structure().key(), area.province(), area.district(), area.ward()),
                version,
                name(before),
                name(after),
                rated,
                at);
        return event("area-" + code + "-" + version, code.toString(), changed, at);
    }

    private PendingEvent of(SafetyRecord after, SafetyEvent event) {
        return event(after.id() + "-safety-" + after.version(), after.id().toString(), event, after.changedAt());
    }

    private PendingEvent event(String id, String key, SafetyEvent event, Instant at) {
        return new PendingEvent(
                id, Topics.SAFETY.name(), key, EventTypes.typeOf(event), at, json.writeValueAsString(event));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
