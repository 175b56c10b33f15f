package vn.tokhai.declaration;

import java.time.Instant;
import java.util.List;

/** Who read whose data. */
public interface DataReadings {

    /**
     * Returns once all readings and their events are kept; throws when that is not certain, and then nothing may be shown.
     *
     * @param readings with their events
     */
    void record(List<DataReading> readings);

    /**
     * Readings of one person's data in the time given, newest first.
     *
     * @param from inclusive
     * @param until inclusive
     */
    List<DataReading> of(PersonId person, Instant from, Instant until);
}
