package vn.tokhai.checkin.visit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The visits of a day as a function of what was reported on it and on the next. A stay lasts twelve hours at most, so
 * nothing further away matters.
 *
 * <p>The end of a visit is, best first: a report that names it (the last received, so a later one corrects); the first
 * report at the place before the person arrived there again; the next arrival elsewhere, as a range; the lapse of the
 * longest stay, as a range.
 */
public final class DerivingVisits {

    private final TrustGrading trust;

    public DerivingVisits(PairingRules rules) {
        this.trust = new TrustGrading(rules);
    }

    /** @return one visit for each arrival of the day, by time */
    public List<Visit> of(String personId, PersonDay day, PersonDay next) {
        if (day.arrivals().isEmpty()) {
            return List.of();
        }
        List<Arrival> arrivals = joined(day.arrivals(), next.arrivals());
        List<DepartureReport> departures = joined(day.departures(), next.departures());
        Map<String, List<DepartureReport>> named = named(departures);
        List<Visit> visits = new ArrayList<>(day.arrivals().size());
        for (int i = 0; i < day.arrivals().size(); i++) {
            Arrival arrival = arrivals.get(i);
            List<Arrival> later = arrivals.subList(i + 1, arrivals.size());
            End end = reported(arrival, named.getOrDefault(arrival.scanId(), List.of()))
                    .or(() -> reportedAtPlace(arrival, later, departures))
                    .or(() -> nextArrival(arrival, later))
                    .or(() -> lapse(arrival))
                    .orElse(End.OPEN);
            visits.add(new Visit(
                    arrival.scanId(),
                    personId,
                    arrival.checkpointId(),
                    arrival.unitId(),
                    arrival.at(),
                    end.at(),
                    end.noLaterThan(),
                    end.departure(),
                    trust.grade(day.arrivals(), i, end.departure()),
                    arrival.version()));
        }
        return visits;
    }

    private static Optional<End> reported(Arrival arrival, List<DepartureReport> reports) {
        return reports.stream()
                .filter(report -> report.fits(arrival))
                .max(DepartureReport.BY_RECEIPT)
                .map(End::of);
    }

    private static Optional<End> reportedAtPlace(
            Arrival arrival, List<Arrival> later, List<DepartureReport> departures) {
        Instant until = later.stream()
                .filter(next -> next.checkpointId().equals(arrival.checkpointId()) && arrival.isLeftFor(next))
                .findFirst()
                .map(Arrival::at)
                .orElse(Instant.MAX);
        return departures.stream()
                .filter(report -> report.visitId() == null && report.at().isBefore(until) && report.fits(arrival))
                .findFirst()
                .map(End::of);
    }

    private static Optional<End> nextArrival(Arrival arrival, List<Arrival> later) {
        return later.stream()
                .filter(arrival::isLeftFor)
                .findFirst()
                .map(Arrival::at)
                .filter(at -> !at.isAfter(arrival.deadline()))
                .map(at -> new End(earlier(typicalEnd(arrival), at), at, Departure.NEXT_ARRIVAL));
    }

    private static Optional<End> lapse(Arrival arrival) {
        return arrival.lapsed()
                ? Optional.of(new End(typicalEnd(arrival), arrival.deadline(), Departure.TYPICAL_STAY))
                : Optional.empty();
    }

    private static Instant typicalEnd(Arrival arrival) {
        return arrival.at().plus(Visit.bounded(arrival.typicalStay()));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Map<String, List<DepartureReport>> named(List<DepartureReport> departures) {
        Map<String, List<DepartureReport>> named = HashMap.newHashMap(departures.size());
        for (DepartureReport report : departures) {
            if (report.visitId() != null) {
                named.computeIfAbsent(report.visitId(), visitId -> new ArrayList<>(1))
                        .add(report);
            }
        }
        return named;
    }

    private static <T> List<T> joined(List<T> day, List<T> next) {
        if (next.isEmpty()) {
            return day;
        }
        List<T> both = new ArrayList<>(day);
        both.addAll(next);
        return both;
    }

    private record End(
            @Nullable Instant at,
            @Nullable Instant noLaterThan,
            @Nullable Departure departure) {

        static final End OPEN = new End(null, null, null);

        static End of(DepartureReport report) {
            return new End(report.at(), null, report.departure());
        }
    }
}
