package vn.tokhai.declaration.health.messaging;

import java.util.UUID;
import java.util.function.Function;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.contracts.AdministrativeArea;
import vn.tokhai.contracts.EventTypes;
import vn.tokhai.contracts.Topics;
import vn.tokhai.contracts.declaration.AreaMeasure;
import vn.tokhai.declaration.Area;
import vn.tokhai.declaration.health.Lockdown;
import vn.tokhai.platform.events.OutgoingEvent;
import vn.tokhai.platform.outbox.OutboxEntry;

/** Puts the state of a lockdown into the form of the contract. */
@Component
final class LockdownEvents implements Function<Lockdown, OutboxEntry> {

    private final JsonMapper json;

    LockdownEvents(JsonMapper json) {
        this.json = json;
    }

    @Override
    public OutboxEntry apply(Lockdown lockdown) {
        Area area = lockdown.area();
        AreaMeasure payload = new AreaMeasure.LockdownChanged(
                lockdown.id().toString(),
                lockdown.kind().key(),
                new AdministrativeArea(area.structure(), area.province(), area.district(), area.ward()),
                lockdown.hamlet(),
                lockdown.decided().number(),
                lockdown.startsOn(),
                lockdown.lastDay(),
                lockdown.endedOn() == null ? "open" : "ended",
                lockdown.version(),
                lockdown.decided().at());
        return OutboxEntry.of(
                new OutgoingEvent(
                        Topics.AREA_MEASURES.name(),
                        lockdown.id().toString(),
                        UUID.randomUUID().toString(),
                        EventTypes.typeOf(payload),
                        lockdown.decided().at(),
                        payload),
                json);
    }
}
