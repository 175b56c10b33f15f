package vn.tokhai.declaration.mongo;

import org.jspecify.annotations.Nullable;

import vn.tokhai.declaration.EnteredBy;
import vn.tokhai.declaration.IdentityMeans;

record EnteredByDocument(
        String who,
        String capacity,
        @Nullable String checkpointId,
        @Nullable IdentityMeans seen) {

    static @Nullable EnteredByDocument of(@Nullable EnteredBy by) {
        return by == null ? null : new EnteredByDocument(by.who(), by.capacity().name(), by.checkpointId(), by.seen());
    }

    EnteredBy toEnteredBy() {
        return new EnteredBy(who, EnteredBy.Capacity.valueOf(capacity), checkpointId, seen);
    }
}
