package vn.tokhai.checkin.visit;

import java.time.Duration;
import java.time.Instant;

/** Answers about visits: of this instance, of another one, or of whichever owns the key. */
public interface VisitBook {

    Answer<VisitPage> ofPerson(String personId, VisitQuery query);

    Answer<VisitPage> ofCheckpoint(String checkpointId, VisitQuery query);

    /** @param typicalStay assumed where nobody reported an end */
    Answer<Occupancy> occupancy(String checkpointId, Instant at, Duration typicalStay);

    /** Complete, or nothing. */
    sealed interface Answer<T> {

        record Found<T>(T value) implements Answer<T> {}

        /** The state is moving, being restored or out of reach; ask again in a moment. */
        record NotNow<T>() implements Answer<T> {}
    }
}
