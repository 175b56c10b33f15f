package vn.tokhai.tracing;

import java.time.Instant;
import java.util.List;

/** What the partitions that own people and places say to a case. Idempotent: taking one in twice changes nothing. */
public sealed interface Answer permits Answer.ItineraryAnswered, Answer.ExposureAnswered, Match {

    String caseId();

    int generation();

    /**
     * Where the person was. Sent once for the question, and again with further exposures when late visits bring them.
     *
     * @param exposureIds visit ids, each of which will be answered in turn
     */
    record ItineraryAnswered(String caseId, int generation, String personId, Instant askedAt, List<String> exposureIds)
            implements Answer {}

    /**
     * The place has been searched for this exposure; its matches were sent before.
     *
     * @param personId whose exposure it was
     */
    record ExposureAnswered(
            String caseId, int generation, String personId, String exposureId, Instant askedAt, int matches)
            implements Answer {}
}
