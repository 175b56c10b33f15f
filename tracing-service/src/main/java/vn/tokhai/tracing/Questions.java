package vn.tokhai.tracing;

import java.util.List;

/** Sends questions to the partitions that own people. */
public interface Questions {

    /** Returns when all of them are in the log; throws when one is not, and then all may be asked again. */
    void ask(List<Itinerary> itineraries);
}
