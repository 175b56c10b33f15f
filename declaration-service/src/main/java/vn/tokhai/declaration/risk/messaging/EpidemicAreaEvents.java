package vn.tokhai.declaration.risk.messaging;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.contracts.AdministrativeArea;
import vn.tokhai.contracts.EventTypes;
import vn.tokhai.contracts.Topics;
import vn.tokhai.contracts.declaration.AreaMeasure;
import vn.tokhai.contracts.declaration.AreaMeasure.EpidemicAreasChanged;
import vn.tokhai.declaration.Area;
import vn.tokhai.declaration.risk.EpidemicAreas;
import vn.tokhai.platform.events.OutgoingEvent;
import vn.tokhai.platform.outbox.OutboxEntry;

/** Puts the list into the form of the contract. */
@Component
final class EpidemicAreaEvents implements Function<EpidemicAreas, OutboxEntry> {

    private static final String KEY = "epidemic-areas";

    private final JsonMapper json;

    EpidemicAreaEvents(JsonMapper json) {
        this.json = json;
    }

    @Override
    public OutboxEntry apply(EpidemicAreas list) {
        AreaMeasure payload = new EpidemicAreasChanged(
                list.version(),
                list.decisionNumber(),
                list.areas().stream()
                        .map(area -> new EpidemicAreasChanged.Area(
                                areaOf(area.area()),
                                area.level().name().toLowerCase(Locale.ROOT),
                                area.from(),
                                area.until()))
                        .toList(),
                list.countries().stream()
                        .map(country -> new EpidemicAreasChanged.Country(
                                country.code(),
                                country.level().name().toLowerCase(Locale.ROOT),
                                country.from(),
                                country.until()))
                        .toList(),
                list.changedAt());
        return OutboxEntry.of(
                new OutgoingEvent(
                        Topics.AREA_MEASURES.name(),
                        KEY,
                        UUID.randomUUID().toString(),
                        EventTypes.typeOf(payload),
                        list.changedAt(),
                        payload),
                json);
    }

    private static AdministrativeArea areaOf(Area area) {
        return new AdministrativeArea(area.structure(), area.province(), area.district(), area.ward());
    }
}
