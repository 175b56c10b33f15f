package vn.tokhai.declaration;

import java.time.Instant;
import java.util.Optional;

/** When people last proved their phone, to the day: decides who is forgotten and whether a number has changed hands. */
public interface Activity {

    void seen(PersonId person, Instant at);

    Optional<Instant> lastSeen(PersonId person);
}
