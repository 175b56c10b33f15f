package vn.tokhai.checkpoint.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.PlaceId;

/**
 * Where a place stands. Immutable: each change gives the next version.
 *
 * @param recent the newest ratings, oldest first; older ones lie on full pages
 * @param fullPages how many pages of the history are full
 * @param daily newest short check
 * @param periodic newest full self-assessment
 * @param inspection newest inspection
 * @param closed the owner ticked that the place is temporarily closed
 * @param dailyDueOn day on which the next short check is due; absent before the first rating
 * @param periodicDueOn day by which the next full assessment is due
 * @param overdue which of them were not made in time
 */
public record SafetyRecord(
        PlaceId id,
        long version,
        List<RatingEntry> recent,
        int fullPages,
        @Nullable RatingEntry daily,
        @Nullable RatingEntry periodic,
        @Nullable RatingEntry inspection,
        boolean closed,
        @Nullable LocalDate dailyDueOn,
        @Nullable LocalDate periodicDueOn,
        Set<RatingType> overdue,
        Instant changedAt) {

    /** Ratings on one page of the history. */
    public static final int PAGE = 20;

    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    public SafetyRecord {
        recent = List.copyOf(recent);
        overdue = Set.copyOf(overdue);
    }

    static SafetyRecord empty(PlaceId id, Instant at) {
        return new SafetyRecord(id, 0, List.of(), 0, null, null, null, false, null, null, Set.of(), at);
    }

    /**
     * The level that counts. A self-assessment cannot raise what the newest inspection found; one that admits worse counts,
     * and so does a short check of the day. Absent while nothing is settled.
     */
    public @Nullable SafetyLevel level() {
        SafetyLevel standing = inspection == null ? levelOf(periodic) : inspected(inspection);
        return standing == null ? null : SafetyLevel.worst(standing, levelOf(daily));
    }

    private @Nullable SafetyLevel inspected(RatingEntry newest) {
        boolean since = periodic != null && periodic.at().isAfter(newest.at());
        return since || newest.level() == null ? SafetyLevel.worst(newest.level(), levelOf(periodic)) : newest.level();
    }

    private static @Nullable SafetyLevel levelOf(@Nullable RatingEntry entry) {
        return entry == null ? null : entry.level();
    }

    public boolean knows(UUID assessmentId) {
        return recent.stream().anyMatch(each -> each.id().equals(assessmentId));
    }

    /** @param recheckDays until the next full assessment; counts for full ones and inspections */
    SafetyRecord rated(RatingEntry entry, int recheckDays) {
        boolean turn = recent.size() >= PAGE;
        List<RatingEntry> entries = new ArrayList<>(turn ? List.of() : recent);
        entries.add(entry);
        LocalDate today = LocalDate.ofInstant(entry.at(), VIETNAM);
        boolean isDaily = entry.type() == RatingType.DAILY;
        LocalDate nextDaily = isDaily || dailyDueOn == null ? today.plusDays(1) : dailyDueOn;
        return new SafetyRecord(
                id,
                version + 1,
                entries,
                turn ? fullPages + 1 : fullPages,
                isDaily ? entry : daily,
                entry.type() == RatingType.PERIODIC ? entry : periodic,
                entry.type() == RatingType.INSPECTION ? entry : inspection,
                closed,
                nextDaily,
                isDaily ? periodicDueOn : today.plusDays(recheckDays),
                without(isDaily ? RatingType.DAILY : RatingType.PERIODIC),
                entry.at());
    }

    /** While it is closed nothing falls due; once it opens, everything that fell due meanwhile is due on that day. */
    SafetyRecord closed(boolean nowClosed, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, VIETNAM);
        return new SafetyRecord(
                id,
                version + 1,
                recent,
                fullPages,
                daily,
                periodic,
                inspection,
                nowClosed,
                nowClosed ? dailyDueOn : notBefore(today, dailyDueOn),
                nowClosed ? periodicDueOn : notBefore(today, periodicDueOn),
                Set.of(),
                at);
    }

    /** What should have been made before this day and was not. */
    Set<RatingType> missedOn(LocalDate today) {
        Set<RatingType> missed = EnumSet.noneOf(RatingType.class);
        if (!closed && dailyDueOn != null && dailyDueOn.isBefore(today)) {
            missed.add(RatingType.DAILY);
        }
        if (!closed && periodicDueOn != null && periodicDueOn.isBefore(today)) {
            missed.add(RatingType.PERIODIC);
        }
        return missed;
    }

    SafetyRecord missed(Set<RatingType> nowOverdue, Instant at) {
        return new SafetyRecord(
                id,
                version + 1,
                recent,
                fullPages,
                daily,
                periodic,
                inspection,
                closed,
                dailyDueOn,
                periodicDueOn,
                nowOverdue,
                at);
    }

    private Set<RatingType> without(RatingType made) {
        Set<RatingType> left = EnumSet.noneOf(RatingType.class);
        left.addAll(overdue);
        left.remove(made);
        return left;
    }

    private static @Nullable LocalDate notBefore(LocalDate today, @Nullable LocalDate due) {
        return due == null || !due.isBefore(today) ? due : today;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SafetyRecord that && id.equals(that.id) && version == that.version;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, version);
    }
}
