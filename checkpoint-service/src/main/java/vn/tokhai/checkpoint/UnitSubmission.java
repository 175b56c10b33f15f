package vn.tokhai.checkpoint;

import org.jspecify.annotations.Nullable;

/**
 * A unit as it was asked for; nothing is checked yet.
 *
 * @param requestId a UUID made by the client; asking again with it gives the same unit; a change needs none
 * @param parentId the unit above; absent for one directly under the checkpoint
 * @param capacity how many people it holds
 */
public record UnitSubmission(
        @Nullable String requestId,
        @Nullable String name,
        @Nullable String kind,
        @Nullable String parentId,
        @Nullable Integer capacity) {

    public UnitSubmission(
            @Nullable String requestId, @Nullable String name, @Nullable String kind, @Nullable String parentId) {
        this(requestId, name, kind, parentId, null);
    }
}
