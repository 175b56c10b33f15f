package vn.tokhai.declaration.health;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

import vn.tokhai.declaration.DataReading;
import vn.tokhai.declaration.DataReadings;
import vn.tokhai.declaration.Justification;
import vn.tokhai.declaration.Reader;

/** Shows reports: to the person at once, to officers only after the reading is on record (R06). */
@Service
public class ReadingReports {

    private static final Logger log = LoggerFactory.getLogger(ReadingReports.class);
    private static final int DAYS = 14;
    private static final List<String> FIELDS = List.of("healthReports", "quarantinePlace");

    private final HealthReports reports;
    private final DataReadings readings;
    private final Clock clock;

    public ReadingReports(HealthReports reports, DataReadings readings, Clock clock) {
        this.reports = reports;
        this.readings = readings;
        this.clock = clock;
    }

    /** @param next the day before which the next page begins; absent on the last page */
    public record Page(List<HealthReport> reports, @Nullable LocalDate next) {}

    /** What came of an officer's reading. */
    public sealed interface Answer {
        record Read(String recordId, Page page) implements Answer {}

        /** Nothing may be shown. */
        record NotRecorded() implements Answer {}
    }

    /** Newest first, fourteen days at a time. */
    public Page page(Quarantine quarantine, @Nullable LocalDate before) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ReportPlans.ZONE);
        LocalDate last = quarantine.lastDay().isBefore(today) ? quarantine.lastDay() : today;
        if (before != null && before.isBefore(last.plusDays(1))) {
            last = before.minusDays(1);
        }
        // reports before the first slot carry the day on which they were measured
        LocalDate opened = LocalDate.ofInstant(quarantine.openedAt(), ReportPlans.ZONE);
        LocalDate first = opened.isBefore(quarantine.startsOn()) ? opened : quarantine.startsOn();
        LocalDate from = last.minusDays(DAYS - 1L).isBefore(first) ? first : last.minusDays(DAYS - 1L);
        if (last.isBefore(from)) {
            return new Page(List.of(), null);
        }
        List<ReportDay.Key> days = from.datesUntil(last.plusDays(1))
                .map(day -> new ReportDay.Key(quarantine.id(), day))
                .toList();
        List<HealthReport> found = reports.find(quarantine.personId(), days).stream()
                .flatMap(day -> day.reports().stream())
                .sorted(Comparator.comparing(HealthReport::measuredAt).reversed())
                .toList();
        return new Page(found, from.isAfter(first) ? from : null);
    }

    public Answer read(Reader officer, Quarantine quarantine, @Nullable LocalDate before, Justification why) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String recordId = UUID.randomUUID().toString();
        try {
            readings.record(
                    List.of(new DataReading(recordId, quarantine.personId(), officer.name(), why, FIELDS, now)));
        } catch (RuntimeException e) {
            log.error("A reading of health reports could not be recorded, nothing was shown", e);
            return new Answer.NotRecorded();
        }
        return new Answer.Read(recordId, page(quarantine, before));
    }

    /** Ids of the slots of today and yesterday that have a report. */
    public Set<String> filled(Quarantine quarantine) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ReportPlans.ZONE);
        return Set.copyOf(reports
                .filled(List.of(
                        new ReportDay.Key(quarantine.id(), today),
                        new ReportDay.Key(quarantine.id(), today.minusDays(1)),
                        new ReportDay.Key(quarantine.id(), today.plusDays(1))))
                .values()
                .stream()
                .flatMap(Set::stream)
                .toList());
    }
}
