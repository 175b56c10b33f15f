package vn.tokhai.declaration.health;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One report as it was taken in; never changed afterwards.
 *
 * @param slot what it counts for; absent before the first slot
 * @param late taken in after the slot was due
 * @param by who sat at the keyboard
 * @param measuredAt by the clock of the device
 * @param danger present when the answers show a danger sign
 */
public record HealthReport(
        ReportId id,
        @Nullable Slot slot,
        boolean late,
        Reporter by,
        Instant measuredAt,
        Instant receivedAt,
        HealthAnswers answers,
        @Nullable DangerId danger) {

    /** @param name person id of a citizen, user name of staff */
    public record Reporter(Role role, String name) {

        /** In which capacity somebody reports. */
        public enum Role {
            PERSON,
            GUARDIAN,
            STAFF
        }
    }
}
