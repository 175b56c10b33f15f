package vn.tokhai.checkin.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import vn.tokhai.checkin.Scan;

/**
 * Everything that was reported of one person with a device time on one day (UTC).
 *
 * @param arrivals by time
 * @param departures by time
 */
public record PersonDay(List<Arrival> arrivals, List<DepartureReport> departures) {

    public static final PersonDay EMPTY = new PersonDay(List.of(), List.of());
    public static final Duration LENGTH = Duration.ofDays(1);

    public PersonDay {
        arrivals = List.copyOf(arrivals);
        departures = List.copyOf(departures);
    }

    /** Start of the day that holds the instant. */
    public static Instant startOf(Instant time) {
        return Instant.ofEpochMilli(Math.floorDiv(time.toEpochMilli(), LENGTH.toMillis()) * LENGTH.toMillis());
    }

    /**
     * Adds a report. Of the same scan sent twice the one received first counts.
     *
     * @return this when nothing changes
     */
    PersonDay with(Scan scan) {
        if (receivedBefore(scan, arrivals, Arrival::scanId, Arrival::receivedAt)
                || receivedBefore(scan, departures, DepartureReport::scanId, DepartureReport::receivedAt)) {
            return this;
        }
        List<Arrival> others = without(scan, arrivals, Arrival::scanId);
        List<DepartureReport> otherDepartures = without(scan, departures, DepartureReport::scanId);
        return switch (scan.direction()) {
            case IN -> new PersonDay(inserted(others, told(scan), Arrival.IN_TIME), otherDepartures);
            case OUT ->
                new PersonDay(others, inserted(otherDepartures, DepartureReport.of(scan), DepartureReport.IN_TIME));
        };
    }

    private Arrival told(Scan scan) {
        Arrival arrival = Arrival.of(scan);
        return arrivals.stream()
                .filter(known -> known.scanId().equals(scan.scanId()))
                .findFirst()
                .map(arrival::continuing)
                .orElse(arrival);
    }

    PersonDay toldOnceMore(Set<String> visitIds) {
        return changed(visitIds, Arrival::toldOnceMore);
    }

    PersonDay lapsed(String visitId) {
        return changed(Set.of(visitId), Arrival::asLapsed);
    }

    private PersonDay changed(Set<String> visitIds, UnaryOperator<Arrival> change) {
        if (arrivals.stream().noneMatch(arrival -> visitIds.contains(arrival.scanId()))) {
            return this;
        }
        return new PersonDay(
                arrivals.stream()
                        .map(arrival -> visitIds.contains(arrival.scanId()) ? change.apply(arrival) : arrival)
                        .toList(),
                departures);
    }

    private static <T> boolean receivedBefore(
            Scan scan, List<T> known, Function<T, String> scanId, Function<T, Instant> receivedAt) {
        return known.stream()
                .anyMatch(report -> scanId.apply(report).equals(scan.scanId())
                        && !scan.receivedAt().isBefore(receivedAt.apply(report)));
    }

    private static <T> List<T> without(Scan scan, List<T> known, Function<T, String> scanId) {
        return known.stream()
                .filter(report -> !scanId.apply(report).equals(scan.scanId()))
                .toList();
    }

    private static <T> List<T> inserted(List<T> sorted, T added, Comparator<T> order) {
        List<T> all = new ArrayList<>(sorted);
        all.add(added);
        all.sort(order);
        return all;
    }
}
