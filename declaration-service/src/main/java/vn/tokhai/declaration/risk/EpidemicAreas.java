package vn.tokhai.declaration.risk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.tokhai.declaration.Area;
import vn.tokhai.declaration.RiskAssessment.Level;

/**
 * Epidemic areas and countries by date, as authorities listed them; each version replaces the one before.
 *
 * @param version grows with each change; 0 is the empty list before the first
 */
public record EpidemicAreas(
        long version,
        String decisionNumber,
        List<ListedArea> areas,
        List<ListedCountry> countries,
        String changedBy,
        Instant changedAt) {

    public static final EpidemicAreas NONE = new EpidemicAreas(0, "", List.of(), List.of(), "", Instant.EPOCH);

    /** Somewhere, for some days. */
    interface Listed {
        LocalDate from();

        @Nullable
        LocalDate until();

        Level level();

        /** Whether it was listed at some time of the days before, both ends included. */
        default boolean overlaps(LocalDate first, LocalDate last) {
            LocalDate end = until();
            return !from().isAfter(last) && (end == null || !end.isBefore(first));
        }
    }

    /** @param area of any level; what lies inside is listed with it, in the same structure */
    public record ListedArea(
            Area area,
            Level level,
            LocalDate from,
            @Nullable LocalDate until) implements Listed {

        boolean holds(Area other) {
            return area.structure().equals(other.structure())
                    && area.province().equals(other.province())
                    && (area.district() == null || area.district().equals(other.district()))
                    && (area.ward() == null || area.ward().equals(other.ward()));
        }
    }

    /** @param code ISO 3166-1 alpha-2 */
    public record ListedCountry(
            String code,
            Level level,
            LocalDate from,
            @Nullable LocalDate until) implements Listed {}

    public EpidemicAreas {
        areas = List.copyOf(areas);
        countries = List.copyOf(countries);
    }
}
