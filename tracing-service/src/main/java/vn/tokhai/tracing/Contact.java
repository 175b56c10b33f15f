package vn.tokhai.tracing;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody who was together with an infectious person, with each meeting. Grows by merging matches, in any order and any
 * number of times.
 *
 * @param meetings by {@link Match#meetingId()}; withdrawn ones stay, unlisted
 * @param foundAt when the first match came in
 * @param version 0 before it is stored
 */
public record Contact(ContactId id, Map<String, Match> meetings, Instant foundAt, long version) {

    private static final Comparator<Match> MOST_TELLING =
            Comparator.comparingLong(Match::rank).reversed().thenComparing(Match::meetingId);

    public Contact {
        meetings = Map.copyOf(meetings);
    }

    public static Contact none(ContactId id, Instant now) {
        return new Contact(id, Map.of(), now, 0);
    }

    /** Whether the match tells something at least as new as what is known of the two visits. */
    public boolean accepts(Match match) {
        Match known = meetings.get(match.meetingId());
        if (known == null) {
            return !match.withdrawn();
        }
        return !match.revision().isOlderThan(known.revision());
    }

    /** @return the same contact when the match is stale, or takes back what was never known */
    public Contact with(Match match) {
        if (!accepts(match)) {
            return this;
        }
        Map<String, Match> merged = new LinkedHashMap<>(meetings);
        merged.put(match.meetingId(), match);
        return new Contact(id, merged, foundAt, version);
    }

    /** What counts, the most telling first. */
    public List<Match> listed() {
        return meetings.values().stream()
                .filter(match -> !match.withdrawn())
                .sorted(MOST_TELLING)
                .toList();
    }

    public boolean isListed() {
        return meetings.values().stream().anyMatch(match -> !match.withdrawn());
    }

    public long overlapMinutes() {
        return listed().stream().mapToLong(Match::overlapMinutes).sum();
    }

    public long rank() {
        return meetings.values().stream().mapToLong(Match::rank).sum();
    }

    /** The best grade of a meeting: one sure meeting makes a contact. */
    public TrustGrade trust() {
        return listed().stream().map(Match::trust).reduce(TrustGrade.D, TrustGrade::better);
    }

    public boolean late() {
        return listed().stream().allMatch(Match::late);
    }

    /** When the person could first have been infected. */
    public Instant firstTogetherAt() {
        return listed().stream().map(Match::from).min(Instant::compareTo).orElse(foundAt);
    }

    /** Whose exposure tells most. */
    public String viaPersonId() {
        return listed().stream().map(Match::viaPersonId).findFirst().orElse("");
    }
}
