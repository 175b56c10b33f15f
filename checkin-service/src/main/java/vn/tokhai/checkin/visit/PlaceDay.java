package vn.tokhai.checkin.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Arrivals at one checkpoint on one day, by hour. Each hour is set to what the bucket of that hour holds, never counted up,
 * so that reading a visit twice changes nothing.
 *
 * @param arrivals 24 figures, the hour that begins at midnight in Vietnam first
 */
public record PlaceDay(List<Integer> arrivals) {

    public static final Duration LENGTH = Duration.ofDays(1);
    public static final PlaceDay EMPTY = new PlaceDay(Collections.nCopies(24, 0));

    /** Vietnam has one time zone and no summer time. */
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    /** Up to here each arrival is told; above, about every sixteenth part more. */
    private static final int TOLD_SINGLY = 16;

    public PlaceDay {
        arrivals = List.copyOf(arrivals);
        if (arrivals.size() != 24) {
            throw new IllegalArgumentException("A day has 24 hours, not " + arrivals.size());
        }
    }

    public static LocalDate dateOf(Instant time) {
        return time.atOffset(VIETNAM).toLocalDate();
    }

    public static Instant startOf(Instant time) {
        return dateOf(time).atStartOfDay().toInstant(VIETNAM);
    }

    /** @return this when nothing changes */
    public PlaceDay with(Instant arrivedAt, int inThatHour) {
        int hour = arrivedAt.atOffset(VIETNAM).getHour();
        if (arrivals.get(hour) >= inThatHour) {
            return this;
        }
        List<Integer> next = new ArrayList<>(arrivals);
        next.set(hour, inThatHour);
        return new PlaceDay(next);
    }

    public int total() {
        return arrivals.stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether the total is one of those worth a message, so that a busy place does not send one with each visitor. */
    public boolean worthTelling() {
        int total = total();
        return total <= TOLD_SINGLY || total % (Integer.highestOneBit(total) / TOLD_SINGLY) == 0;
    }
}
