package vn.tokhai.contracts.declaration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

import vn.tokhai.contracts.AdministrativeArea;
import vn.tokhai.contracts.EventType;

/** What authorities decided about areas; each event is the whole newest state of its subject. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AreaMeasure.LockdownChanged.class, name = "lockdown.changed"),
    @JsonSubTypes.Type(value = AreaMeasure.EpidemicAreasChanged.class, name = "epidemic-areas.changed")
})
public sealed interface AreaMeasure {

    /**
     * An administrative unit or a hamlet in it is locked down. Days are those of Asia/Ho_Chi_Minh, both ends included.
     *
     * @param kind {@code locked-down-unit} or {@code locked-down-hamlet}
     * @param hamlet name of the hamlet, for that kind
     * @param state {@code open} or {@code ended}
     */
    @EventType("lockdown.changed")
    record LockdownChanged(
            String lockdownId,
            String kind,
            AdministrativeArea area,
            @Nullable String hamlet,
            String decisionNumber,
            LocalDate startsOn,
            LocalDate endsOn,
            String state,
            long version,
            Instant changedAt)
            implements AreaMeasure {}

    /** The list of epidemic areas and countries that risk rules look at; the newest version replaces all earlier ones. */
    @EventType("epidemic-areas.changed")
    record EpidemicAreasChanged(
            long version, String decisionNumber, List<Area> areas, List<Country> countries, Instant changedAt)
            implements AreaMeasure {

        /** @param until last day; absent while it lasts */
        public record Area(
                AdministrativeArea area,
                String level,
                LocalDate from,
                @Nullable LocalDate until) {}

        /** @param code ISO 3166-1 alpha-2 */
        public record Country(
                String code,
                String level,
                LocalDate from,
                @Nullable LocalDate until) {}
    }
}
