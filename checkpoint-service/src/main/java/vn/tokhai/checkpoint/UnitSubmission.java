package vn.tokhai.checkpoint;

import org.jspecify.annotations.Nullable;

/**
 * A new unit as it was asked for; nothing is checked yet.
 *
 * @param requestId a UUID made by the client; asking again with it gives the same unit
 * @param parentId the unit above; absent for one directly under the checkpoint
 */
public record UnitSubmission(
        @Nullable String requestId,
        @Nullable String name,
        @Nullable String kind,
        @Nullable String parentId) {}
