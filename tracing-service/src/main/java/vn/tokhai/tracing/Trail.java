package vn.tokhai.tracing;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * How far one itinerary has been answered. Sets, so that answers count once however often and in whichever order they
 * come; answers to an older question are left aside.
 *
 * @param personId whose itinerary
 * @param askedAt the newest question
 * @param answered whether the itinerary itself has been answered
 * @param expected ids of its exposures
 * @param searched ids of the exposures whose place has answered
 * @param version 0 before it is stored
 */
public record Trail(
        ContactId id, Instant askedAt, boolean answered, Set<String> expected, Set<String> searched, long version) {

    public Trail {
        expected = Set.copyOf(expected);
        searched = Set.copyOf(searched);
    }

    /** Nothing asked, as far as known; an answer may come in before the question is noted. */
    public static Trail none(ContactId id) {
        return new Trail(id, Instant.EPOCH, false, Set.of(), Set.of(), 0);
    }

    public Trail asked(Itinerary itinerary) {
        return renewedBy(itinerary.askedAt());
    }

    public Trail with(Answer.ItineraryAnswered answer) {
        Trail trail = renewedBy(answer.askedAt());
        if (answer.askedAt().isBefore(trail.askedAt)) {
            return this;
        }
        Set<String> all = new HashSet<>(trail.expected);
        all.addAll(answer.exposureIds());
        return new Trail(id, trail.askedAt, true, all, trail.searched, version);
    }

    public Trail with(Answer.ExposureAnswered answer) {
        Trail trail = renewedBy(answer.askedAt());
        if (answer.askedAt().isBefore(trail.askedAt)) {
            return this;
        }
        Set<String> all = new HashSet<>(trail.searched);
        all.add(answer.exposureId());
        return new Trail(id, trail.askedAt, trail.answered, trail.expected, all, version);
    }

    private Trail renewedBy(Instant newerAskedAt) {
        return newerAskedAt.isAfter(askedAt) ? new Trail(id, newerAskedAt, false, Set.of(), Set.of(), version) : this;
    }

    /** Whether this question, or a newer one, has been answered. */
    boolean answers(Instant question) {
        return answered && !askedAt.isBefore(question);
    }

    public Count count() {
        int done = (int) expected.stream().filter(searched::contains).count();
        return new Count(expected.size(), done, answered && done == expected.size());
    }

    /** What a summary needs of a trail. */
    public record Count(int exposures, int answered, boolean complete) {}
}
