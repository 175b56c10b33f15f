package vn.tokhai.contracts.integration;

import java.time.Instant;

import vn.tokhai.contracts.AdministrativeArea;
import vn.tokhai.contracts.EventType;

/**
 * What a province is told about a checkpoint in its area. Holders of rights are left out.
 *
 * @param subjectId checkpoint id
 * @param version version of the checkpoint that this entry reflects
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
        Instant changedAt) {}
