package vn.tokhai.checkin.visit;

import java.util.List;

/** How far a visit can be relied on, and why. */
public record Trust(Grade grade, List<Reason> reasons) {

    public Trust {
        reasons = List.copyOf(reasons);
    }

    public enum Grade {
        /** Staff scanned the signed personal code. */
        A,
        /** A person with a verified phone scanned the poster. */
        B,
        /** Typed in, or the end is imputed. */
        C,
        /** Suspect (R03): kept, never dropped. */
        D;

        Grade atBest(Grade limit) {
            return compareTo(limit) < 0 ? limit : this;
        }
    }

    /** Stable keys; the order is part of the stored form, new ones are added at the end. */
    public enum Reason {
        PERSONAL_CODE_SCANNED_BY_STAFF("personal-code-scanned-by-staff"),
        PHONE_VERIFIED("phone-verified"),
        PAPER_CODE("paper-code"),
        TYPED_BY_STAFF("typed-by-staff"),
        DEPARTURE_BUTTON("departure-button"),
        DEPARTURE_BY_STAFF("departure-by-staff"),
        DEPARTURE_IMPUTED("departure-imputed"),
        LATE_UPLOAD("late-upload"),
        BURST("burst"),
        DAILY_CAP("daily-cap");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
