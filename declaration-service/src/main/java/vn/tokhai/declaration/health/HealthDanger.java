package vn.tokhai.declaration.health;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.tokhai.declaration.Area;
import vn.tokhai.declaration.PersonId;

/**
 * Danger signs of one report, until somebody of the responsible unit looks after them and after.
 *
 * @param signs keys of the danger rules
 * @param listPage where the list of the unit holds it
 * @param version 1 when found; grows with the acknowledgement
 */
public record HealthDanger(
        DangerId id,
        PersonId personId,
        QuarantineId quarantineId,
        ReportId reportId,
        Area area,
        List<String> signs,
        Instant foundAt,
        int listPage,
        @Nullable Acknowledgement acknowledgement,
        long version) {

    /** @param by user name of the officer */
    public record Acknowledgement(
            String by, Instant at, @Nullable String note) {

        @Override
        public String toString() {
            return "Acknowledgement[" + by + "]";
        }
    }

    HealthDanger acknowledged(Acknowledgement by) {
        return new HealthDanger(id, personId, quarantineId, reportId, area, signs, foundAt, listPage, by, version + 1);
    }

    @Override
    public String toString() {
        return "HealthDanger[" + id + "]";
    }
}
