package vn.tokhai.declaration.health.web;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.tokhai.declaration.health.Lockdown;

/** @param decisionNumber of the newest decision */
record LockdownBody(
        String lockdownId,
        String kind,
        AreaPart area,
        @Nullable String hamlet,
        LocalDate startsOn,
        LocalDate plannedEndOn,
        String state,
        @Nullable LocalDate endedOn,
        String decisionNumber,
        Instant decidedAt) {

    static LockdownBody of(Lockdown lockdown, boolean open) {
        return new LockdownBody(
                lockdown.id().toString(),
                lockdown.kind().key(),
                AreaPart.of(lockdown.area()),
                lockdown.hamlet(),
                lockdown.startsOn(),
                lockdown.plannedEndOn(),
                open ? "open" : "ended",
                open ? null : lockdown.lastDay(),
                lockdown.decided().number(),
                lockdown.decided().at());
    }
}
