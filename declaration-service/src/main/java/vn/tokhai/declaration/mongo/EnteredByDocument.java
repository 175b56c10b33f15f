package vn.tokhai.declaration.mongo;

import org.jspecify.annotations.Nullable;

import vn.tokhai.declaration.EnteredBy;

record EnteredByDocument(
        String who, String capacity, @Nullable String checkpointId) {

    static @Nullable EnteredByDocument of(@Nullable EnteredBy by) {
        return by == null ? null : new EnteredByDocument(by.who(), by.capacity().name(), by.checkpointId());
    }

    EnteredBy toEnteredBy() {
        return new EnteredBy(who, EnteredBy.Capacity.valueOf(capacity), checkpointId);
    }
}
