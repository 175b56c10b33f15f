package vn.tokhai.declaration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Tells people who read their data in the last year. */
@Service
public class ListingReadings {

    private static final Duration SHOWN = Duration.ofDays(365);

    private final DataReadings readings;
    private final Clock clock;

    public ListingReadings(DataReadings readings, Clock clock) {
        this.readings = readings;
        this.clock = clock;
    }

    /** Where a page ended; the next one holds what is older. */
    public record Position(Instant at, String recordId) {

        static Position of(DataReading reading) {
            return new Position(reading.at(), reading.recordId());
        }

        private boolean isBefore(DataReading reading) {
            int order = reading.at().compareTo(at);
            return order < 0 || order == 0 && reading.recordId().compareTo(recordId) < 0;
        }
    }

    /** @param next absent on the last page */
    public record Page(List<DataReading> readings, @Nullable Position next) {}

    /** Newest first. */
    public Page page(PersonId person, int limit, @Nullable Position after) {
        Instant now = clock.instant();
        List<DataReading> older = readings.of(person, now.minus(SHOWN), now).stream()
                .filter(reading -> after == null || after.isBefore(reading))
                .limit(limit + 1L)
                .toList();
        if (older.size() <= limit) {
            return new Page(older, null);
        }
        List<DataReading> page = older.subList(0, limit);
        return new Page(page, Position.of(page.getLast()));
    }
}
