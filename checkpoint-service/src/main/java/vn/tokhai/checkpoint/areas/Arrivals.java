package vn.tokhai.checkpoint.areas;

import java.time.LocalDate;

/** Arrivals at one place on each of the last 32 days; a ring, since a million places have one. Not thread-safe. */
final class Arrivals {

    static final int DAYS = 32;

    private final int[] counts = new int[DAYS];
    private long newest = Long.MIN_VALUE;

    /** The largest figure of a day wins, so a message read again changes nothing. */
    void count(LocalDate date, int arrivals) {
        long day = date.toEpochDay();
        if (newest == Long.MIN_VALUE) {
            newest = day;
        }
        if (day <= newest - DAYS) {
            return;
        }
        for (long skipped = Math.max(newest + 1, day - DAYS + 1); skipped <= day; skipped++) {
            counts[index(skipped)] = 0;
        }
        newest = Math.max(newest, day);
        counts[index(day)] = Math.max(counts[index(day)], arrivals);
    }

    /** @param days at most {@value #DAYS}, the last one included */
    int within(LocalDate last, int days) {
        int sum = 0;
        for (long day = last.toEpochDay(); day > last.toEpochDay() - days; day--) {
            if (day <= newest && day > newest - DAYS) {
                sum += counts[index(day)];
            }
        }
        return sum;
    }

    private static int index(long day) {
        return Math.floorMod(day, DAYS);
    }
}
