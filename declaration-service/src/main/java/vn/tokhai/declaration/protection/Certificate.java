package vn.tokhai.declaration.protection;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.tokhai.declaration.LegalDuty;

/**
 * What an erasure destroyed and what remains. Names people by their opaque ids only.
 *
 * @param people ids of those erased
 */
public record Certificate(
        String id,
        List<String> people,
        Basis basis,
        Instant requestedAt,
        Instant erasedAt,
        List<Destroyed> destroyed,
        List<Remaining> remaining,
        List<LegalDuty> duties) {

    /** @param kind key of a row of the published retention */
    public record Destroyed(String kind, Text what) {}

    /** @param until at the latest; absent for what has no date */
    public record Remaining(
            String kind, Text what, Text why, @Nullable Instant until) {}
}
