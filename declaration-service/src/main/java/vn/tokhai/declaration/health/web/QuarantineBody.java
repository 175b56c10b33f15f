package vn.tokhai.declaration.health.web;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.tokhai.declaration.health.LockdownId;
import vn.tokhai.declaration.health.Quarantine;

/** @param place only for the person; officers read it as personal data */
record QuarantineBody(
        String quarantineId,
        String personId,
        String kind,
        AreaPart area,
        @Nullable String place,
        @Nullable String checkpointId,
        @Nullable String lockdownId,
        LocalDate startsOn,
        LocalDate plannedEndOn,
        String state,
        @Nullable LocalDate endedOn,
        @Nullable String endReason,
        String decisionNumber,
        int planVersion,
        Instant openedAt) {

    static QuarantineBody forOfficer(Quarantine quarantine) {
        return of(quarantine, null);
    }

    static QuarantineBody forPerson(Quarantine quarantine) {
        return of(quarantine, quarantine.place());
    }

    private static QuarantineBody of(Quarantine quarantine, @Nullable String place) {
        LockdownId lockdown = quarantine.lockdown();
        Quarantine.Ending ending = quarantine.ending();
        return new QuarantineBody(
                quarantine.id().toString(),
                quarantine.personId().toString(),
                quarantine.kind().key(),
                AreaPart.of(quarantine.area()),
                place,
                quarantine.checkpointId(),
                lockdown == null ? null : lockdown.toString(),
                quarantine.startsOn(),
                quarantine.plannedEndOn(),
                quarantine.open() ? "open" : "ended",
                ending == null ? null : ending.endedOn(),
                ending == null ? null : ending.reason().key(),
                quarantine.opened().number(),
                quarantine.planVersion(),
                quarantine.opened().at());
    }

    @Override
    public String toString() {
        return "QuarantineBody[" + quarantineId + "]";
    }
}
