package vn.tokhai.checkpoint.trips;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Service;

/** Ends the trips that nobody ended. */
@Service
public class EndingOverdueTrips {

    private static final int AT_ONCE = 500;

    private final Trips trips;
    private final Clock clock;

    EndingOverdueTrips(Trips trips, Clock clock) {
        this.trips = trips;
        this.clock = clock;
    }

    /** @return how many; who ended one meanwhile is not overridden */
    public int endAll() {
        Instant now = clock.instant();
        int ended = 0;
        List<TripLog> overdue = trips.overdue(now, AT_ONCE);
        for (TripLog log : overdue) {
            Trip open = log.open();
            if (open != null && open.isOverAt(now) && trips.take(log, log.end(open.endsAtTheLatest(), Trip.How.CAP))) {
                ended++;
            }
        }
        return ended;
    }
}
