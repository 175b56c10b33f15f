package vn.tokhai.tracing.messaging;

import java.time.Duration;

import vn.tokhai.contracts.Topic;
import vn.tokhai.tracing.Answer;
import vn.tokhai.tracing.CaseChange;
import vn.tokhai.tracing.Exposure;
import vn.tokhai.tracing.Itinerary;

/** Topics that only this service writes and reads; their form may change without notice. */
public final class InternalTopics {

    /** Long enough to outlive an outage of the service; what has been answered is kept in state. */
    private static final Duration RETENTION = Duration.ofDays(7);

    /** Where was this person? */
    public static final Topic<Itinerary> ITINERARIES = internal("tracing.itineraries.v1", Itinerary.class, "person id");

    /** Who was at this place with an infectious person? */
    public static final Topic<Exposure> EXPOSURES = internal("tracing.exposures.v1", Exposure.class, "checkpoint id");

    /** What people's and places' partitions found. */
    public static final Topic<Answer> ANSWERS = internal("tracing.answers.v1", Answer.class, "case id");

    /** Cases whose contacts' contacts are wanted. */
    public static final Topic<CaseChange.SecondGenerationRequested> SECOND_GENERATIONS =
            internal("tracing.second-generations.v1", CaseChange.SecondGenerationRequested.class, "case id");

    private static <T> Topic<T> internal(String name, Class<T> payload, String key) {
        return new Topic<>(name, payload, key, Topic.Cleanup.DELETE, RETENTION, true);
    }

    private InternalTopics() {}
}
