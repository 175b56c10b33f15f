package vn.tokhai.declaration.risk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.stereotype.Service;

/**
 * The newest list, read again after a few seconds: each submission asks, and a change may take that long to be known to all
 * instances.
 */
@Service
class CurrentEpidemic {

    static final Duration FRESH = Duration.ofSeconds(10);

    private final EpidemicLists lists;
    private final Clock clock;
    private volatile Read read = new Read(EpidemicAreas.NONE, Instant.MIN);

    private record Read(EpidemicAreas areas, Instant at) {}

    CurrentEpidemic(EpidemicLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    EpidemicAreas now() {
        Instant now = clock.instant();
        Read last = read;
        if (last.at().equals(Instant.MIN) || now.isAfter(last.at().plus(FRESH)) || now.isBefore(last.at())) {
            last = new Read(lists.newest(), now);
            read = last;
        }
        return last.areas();
    }

    void forget() {
        read = new Read(EpidemicAreas.NONE, Instant.MIN);
    }
}
