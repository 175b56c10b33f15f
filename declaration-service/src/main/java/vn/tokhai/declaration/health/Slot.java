package vn.tokhai.declaration.health;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A time of one day in which a report is expected.
 *
 * @param on the day in Asia/Ho_Chi_Minh
 * @param key such as {@code morning}
 * @param opensAt a report counts for this slot from here until the next one of the plan opens
 * @param remindAt when those who have not reported are reminded
 * @param dueAt a report after this is late
 */
public record Slot(LocalDate on, String key, Instant opensAt, Instant remindAt, Instant dueAt) {

    /** Names the slot among all of one plan. */
    public String id() {
        return on + "|" + key;
    }

    boolean isOpenAt(Instant now) {
        return !now.isBefore(opensAt) && !now.isAfter(dueAt);
    }
}
