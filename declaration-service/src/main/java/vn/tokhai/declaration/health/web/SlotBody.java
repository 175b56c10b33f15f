package vn.tokhai.declaration.health.web;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.tokhai.declaration.health.Slot;

record SlotBody(LocalDate on, String key, Instant opensAt, Instant dueAt) {

    static @Nullable SlotBody of(@Nullable Slot slot) {
        return slot == null ? null : new SlotBody(slot.on(), slot.key(), slot.opensAt(), slot.dueAt());
    }
}
