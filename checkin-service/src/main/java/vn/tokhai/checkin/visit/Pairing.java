package vn.tokhai.checkin.visit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.tokhai.checkin.Scan;

/**
 * Adds reports to the days of a person and tells which visits changed by it. Sending a report again changes nothing, but
 * tells the visits it concerns once more: a crash between the write and the telling would lose them otherwise.
 */
public final class Pairing {

    private final DerivingVisits deriving;

    public Pairing(PairingRules rules) {
        this.deriving = new DerivingVisits(rules);
    }

    /** @return the visits to be told to others, each as it is now */
    public List<Visit> take(Scan scan, PersonDays days) {
        Neighbourhood now = Neighbourhood.around(scan.personId(), scan.scannedAt(), days);
        Neighbourhood then = now.with(now.day().with(scan));
        Instant deadline =
                scan.direction() == Scan.Direction.IN ? scan.scannedAt().plus(Visit.LONGEST) : null;
        if (then.day() == now.day()) {
            return concernedBy(scan, visits(scan.personId(), now));
        }
        return tell(scan.personId(), now, then, days);
    }

    /** The longest stay is over: an open visit ends with its typical stay, as a range. */
    public List<Visit> lapse(String personId, String visitId, Instant arrivedAt, PersonDays days) {
        Neighbourhood now = Neighbourhood.around(personId, arrivedAt, days);
        Optional<Visit> open = visits(personId, now).stream()
                .filter(visit -> visit.visitId().equals(visitId) && !visit.closed())
                .findFirst();
        if (open.isEmpty()) {
            return List.of();
        }
        return tell(personId, now, now.with(now.day().lapsed(visitId)), days);
    }

    private List<Visit> tell(String personId, Neighbourhood now, Neighbourhood then, PersonDays days) {
        Map<String, Visit> before = new HashMap<>();
        visits(personId, now).forEach(visit -> before.put(visit.visitId(), visit));
        List<Visit> changed = visits(personId, then).stream()
                .filter(visit -> !visit.equals(before.get(visit.visitId())))
                .toList();
        Set<String> ids = changed.stream().map(Visit::visitId).collect(Collectors.toSet());
        days.keep(personId, then.start(), then.day().toldOnceMore(ids));
        PersonDay previous = then.previous();
        if (previous != null) {
            PersonDay told = previous.toldOnceMore(ids);
            if (told != previous) {
                days.keep(personId, then.start().minus(PersonDay.LENGTH), told);
            }
        }
        return changed.stream()
                .map(visit -> visit.withVersion(visit.version() + 1))
                .toList();
    }

    private List<Visit> visits(String personId, Neighbourhood days) {
        List<Visit> visits = new ArrayList<>();
        if (days.previous() != null) {
            visits.addAll(deriving.of(personId, days.previous(), days.day()));
        }
        visits.addAll(deriving.of(personId, days.day(), days.next()));
        return visits;
    }

    private static List<Visit> concernedBy(Scan scan, List<Visit> visits) {
        Instant from = scan.scannedAt().minus(Visit.LONGEST);
        return visits.stream()
                .filter(visit -> !visit.arrivedAt().isBefore(from))
                .toList();
    }

    /**
     * The day of a report with the days around it that it can concern.
     *
     * @param previous absent when a stay that long before it is impossible
     */
    private record Neighbourhood(Instant start, @Nullable PersonDay previous, PersonDay day, PersonDay next) {

        static Neighbourhood around(String personId, Instant time, PersonDays days) {
            Instant start = PersonDay.startOf(time);
            Instant before = PersonDay.startOf(time.minus(Visit.LONGEST));
            return new Neighbourhood(
                    start,
                    before.isBefore(start) ? days.of(personId, before) : null,
                    days.of(personId, start),
                    days.of(personId, start.plus(PersonDay.LENGTH)));
        }

        Neighbourhood with(PersonDay changed) {
            return new Neighbourhood(start, previous, changed, next);
        }
    }
}
