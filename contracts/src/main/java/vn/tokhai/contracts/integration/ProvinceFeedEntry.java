package vn.tokhai.contracts.integration;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.tokhai.contracts.AdministrativeArea;
import vn.tokhai.contracts.EventType;

/**
 * What a province is told about a checkpoint in its area. Holders of rights are left out.
 *
 * @param subjectId checkpoint id
 * @param version version of the checkpoint that this entry reflects
 * @param leftAt when the place moved to another province; {@code area} is then where it stood here, the address is empty, and
 *     no more is told of it. Absent while it is in the province.
 */
@EventType("province.checkpoint-changed")
public record ProvinceFeedEntry(
        String subjectId,
        long version,
        String name,
        String kind,
        String status,
        AdministrativeArea area,
        String address,
        Instant changedAt,
        @Nullable Instant leftAt) {

    /** Of a place in the province. */
    public ProvinceFeedEntry(
            String subjectId,
            long version,
            String name,
            String kind,
            String status,
            AdministrativeArea area,
            String address,
            Instant changedAt) {
        this(subjectId, version, name, kind, status, area, address, changedAt, null);
    }
}
