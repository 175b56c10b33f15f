package vn.tokhai.checkin.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.tokhai.checkin.Scan;

/** A person, two places and scans by the clock of 1 June 2021. */
public final class VisitFixtures {

    public static final String PERSON = "6f1d2c3b-4a59-4687-9a0b-1c2d3e4f5061";
    public static final String MARKET = "0D9RXPQZ4M7K2";
    public static final String SCHOOL = "1A2B3C4D5E6F7";
    public static final String WARD = "7H2K9QXV03BNS";
    public static final Duration TYPICAL = Duration.ofHours(2);

    /** @param time {@code HH:mm}, on 1 June 2021, UTC */
    public static Instant at(String time) {
        return Instant.parse("2021-06-01T" + time + ":00Z");
    }

    public static Scan in(String scanId, String place, Instant at) {
        return in(scanId, place, null, at);
    }

    public static Scan in(String scanId, String place, @Nullable String unit, Instant at) {
        return scan(scanId, Scan.Direction.IN, null, place, unit, Scan.Method.VENUE_CODE, at, at, TYPICAL);
    }

    public static Scan out(String scanId, @Nullable String visitId, String place, Instant at) {
        return scan(scanId, Scan.Direction.OUT, visitId, place, null, Scan.Method.BUTTON, at, at, null);
    }

    public static Scan receivedAt(Instant receivedAt, Scan scan) {
        return scan(
                scan.scanId(),
                scan.direction(),
                scan.visitId(),
                scan.checkpointId(),
                scan.unitId(),
                scan.method(),
                scan.scannedAt(),
                receivedAt,
                scan.typicalStay());
    }

    public static Scan ofPerson(String personId, Scan scan) {
        return new Scan(
                scan.scanId(),
                personId,
                scan.direction(),
                scan.visitId(),
                scan.checkpointId(),
                scan.unitId(),
                scan.copy(),
                scan.method(),
                scan.recordedBy(),
                scan.app(),
                scan.scannedAt(),
                scan.receivedAt(),
                scan.typicalStay());
    }

    public static Scan by(Scan.Method method, Scan scan) {
        return scan(
                scan.scanId(),
                scan.direction(),
                scan.visitId(),
                scan.checkpointId(),
                scan.unitId(),
                method,
                scan.scannedAt(),
                scan.receivedAt(),
                scan.typicalStay());
    }

    public static Scan scan(
            String scanId,
            Scan.Direction direction,
            @Nullable String visitId,
            String place,
            @Nullable String unit,
            Scan.Method method,
            Instant at,
            Instant receivedAt,
            @Nullable Duration typicalStay) {
        return new Scan(
                scanId, PERSON, direction, visitId, place, unit, null, method, null, null, at, receivedAt, typicalStay);
    }

    /** A person with their days in memory, and what was told about them. */
    public static final class Diary implements PersonDays {

        private final Map<Instant, PersonDay> days = new HashMap<>();
        private final List<Visit> told = new ArrayList<>();
        private final Pairing pairing;

        public Diary() {
            this(PairingRules.USUAL);
        }

        public Diary(PairingRules rules) {
            this.pairing = new Pairing(rules);
        }

        public List<Visit> take(Scan scan) {
            List<Visit> visits = pairing.take(scan, this);
            told.addAll(visits);
            return visits;
        }

        public List<Visit> lapse(String visitId, Instant arrivedAt) {
            List<Visit> visits = pairing.lapse(PERSON, visitId, arrivedAt, this);
            told.addAll(visits);
            return visits;
        }

        /** What somebody who heard everything believes: of each visit the newest version. */
        public List<Visit> believed() {
            Map<String, Visit> newest = new HashMap<>();
            told.forEach(visit -> newest.merge(
                    visit.visitId(), visit, (known, heard) -> heard.version() >= known.version() ? heard : known));
            return newest.values().stream()
                    .sorted(Comparator.comparing(Visit::arrivedAt).thenComparing(Visit::visitId))
                    .toList();
        }

        public Visit believed(String visitId) {
            return believed().stream()
                    .filter(visit -> visit.visitId().equals(visitId))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public PersonDay of(String personId, Instant start) {
            return days.getOrDefault(start, PersonDay.EMPTY);
        }

        @Override
        public void keep(String personId, Instant start, PersonDay day) {
            days.put(start, day);
        }
    }

    private VisitFixtures() {}
}
