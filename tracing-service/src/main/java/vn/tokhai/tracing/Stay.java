package vn.tokhai.tracing;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How long somebody was at a place, as far as known: until {@code likelyUntil}, at most until {@code latestUntil}.
 *
 * <p>A stay counts for at most {@link #LONGEST}, which bounds how far back matching has to look, and for at least
 * {@link #SHORTEST}: whoever scanned was there.
 */
public record Stay(Instant from, Instant likelyUntil, Instant latestUntil) {

    public static final Duration LONGEST = Duration.ofHours(12);
    public static final Duration SHORTEST = Duration.ofMinutes(1);

    /**
     * @param departedAt absent while the visit is open; then it likely lasts as long as {@code assumed}
     * @param departedNoLaterThan present when {@code departedAt} is imputed
     */
    public static Stay of(
            Instant arrivedAt, @Nullable Instant departedAt, @Nullable Instant departedNoLaterThan, Duration assumed) {
        Instant likely;
        Instant latest;
        if (departedAt == null) {
            likely = arrivedAt.plus(assumed);
            latest = arrivedAt.plus(LONGEST);
        } else {
            likely = departedAt;
            latest = departedNoLaterThan == null ? departedAt : departedNoLaterThan;
        }
        likely = bounded(arrivedAt, likely);
        latest = bounded(arrivedAt, latest);
        return new Stay(arrivedAt, likely, latest.isBefore(likely) ? likely : latest);
    }

    public boolean uncertain() {
        return likelyUntil.isBefore(latestUntil);
    }

    private static Instant bounded(Instant arrivedAt, Instant end) {
        Instant least = arrivedAt.plus(SHORTEST);
        Instant most = arrivedAt.plus(LONGEST);
        return end.isBefore(least) ? least : end.isAfter(most) ? most : end;
    }
}
