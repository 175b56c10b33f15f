package vn.tokhai.checkin.visit;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.tokhai.checkin.visit.Trust.Grade;
import vn.tokhai.checkin.visit.Trust.Reason;

/** Grades a visit by how identity, presence and departure are known. */
final class TrustGrading {

    private final PairingRules rules;

    TrustGrading(PairingRules rules) {
        this.rules = rules;
    }

    /** @param day the arrivals of the day, by time; the one to grade is at {@code index} */
    Trust grade(List<Arrival> day, int index, @Nullable Departure departure) {
        Arrival arrival = day.get(index);
        List<Reason> reasons = new ArrayList<>();
        Grade grade = presence(arrival, reasons);
        if (departure != null) {
            grade = grade.atBest(end(departure, reasons));
        }
        if (arrival.receivedAt().isAfter(arrival.at().plus(rules.lateAfter()))) {
            reasons.add(Reason.LATE_UPLOAD);
        }
        if (inBurst(day, index)) {
            reasons.add(Reason.BURST);
            grade = Grade.D;
        }
        if (index >= rules.dailyCap()) {
            reasons.add(Reason.DAILY_CAP);
            grade = Grade.D;
        }
        return new Trust(grade, reasons);
    }

    private static Grade presence(Arrival arrival, List<Reason> reasons) {
        return switch (arrival.method()) {
            case PERSONAL_CODE -> {
                reasons.add(Reason.PERSONAL_CODE_SCANNED_BY_STAFF);
                yield Grade.A;
            }
            case VENUE_CODE -> {
                reasons.add(Reason.PHONE_VERIFIED);
                reasons.add(Reason.PAPER_CODE);
                yield Grade.B;
            }
            case BUTTON, STAFF -> {
                reasons.add(Reason.TYPED_BY_STAFF);
                yield Grade.C;
            }
        };
    }

    private static Grade end(Departure departure, List<Reason> reasons) {
        return switch (departure) {
            case BUTTON -> {
                reasons.add(Reason.DEPARTURE_BUTTON);
                yield Grade.A;
            }
            case SCAN, STAFF -> {
                reasons.add(Reason.DEPARTURE_BY_STAFF);
                yield Grade.A;
            }
            case NEXT_ARRIVAL, TYPICAL_STAY -> {
                reasons.add(Reason.DEPARTURE_IMPUTED);
                yield Grade.C;
            }
        };
    }

    private boolean inBurst(List<Arrival> day, int index) {
        int first = index - rules.burst();
        return first >= 0 && day.get(first).at().isAfter(day.get(index).at().minus(rules.burstWindow()));
    }
}
