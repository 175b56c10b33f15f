package vn.tokhai.checkin.visit;

import java.time.Instant;

/** The days of people, wherever they are kept. Writing the same day twice is harmless. */
public interface PersonDays {

    /** @param start a result of {@link PersonDay#startOf} */
    PersonDay of(String personId, Instant start);

    void keep(String personId, Instant start, PersonDay day);
}
