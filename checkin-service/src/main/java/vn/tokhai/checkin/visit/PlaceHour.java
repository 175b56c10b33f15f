package vn.tokhai.checkin.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The visits that began at one checkpoint within one hour.
 *
 * @param visits newest first
 */
public record PlaceHour(List<Visit> visits) {

    public static final PlaceHour EMPTY = new PlaceHour(List.of());
    public static final Duration LENGTH = Duration.ofHours(1);

    public PlaceHour {
        visits = List.copyOf(visits);
    }

    public static Instant startOf(Instant time) {
        return Instant.ofEpochMilli(Math.floorDiv(time.toEpochMilli(), LENGTH.toMillis()) * LENGTH.toMillis());
    }

    /**
     * Adds a visit or replaces an older version of it. Visit ids are unique within a person only.
     *
     * @return this when nothing changes
     */
    public PlaceHour with(Visit visit) {
        List<Visit> others = new ArrayList<>(visits.size() + 1);
        for (Visit known : visits) {
            if (!known.visitId().equals(visit.visitId()) || !known.personId().equals(visit.personId())) {
                others.add(known);
            } else if (known.version() > visit.version() || known.equals(visit)) {
                return this;
            }
        }
        int position = 0;
        while (position < others.size() && Visit.NEWEST_FIRST.compare(others.get(position), visit) < 0) {
            position++;
        }
        others.add(position, visit);
        return new PlaceHour(others);
    }
}
