package vn.tokhai.declaration.protection;

import org.jspecify.annotations.Nullable;

/**
 * On what ground somebody is erased.
 *
 * @param decisionNumber present exactly for a decision
 * @param orderedBy user name of the administrator; present exactly for a decision
 */
public record Basis(
        Kind kind,
        @Nullable String decisionNumber,
        @Nullable String orderedBy) {

    /** The key is part of events and certificates. */
    public enum Kind {
        OWN_REQUEST("own-request"),
        DECISION("decision"),
        RETENTION("retention");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    public static Basis ownRequest() {
        return new Basis(Kind.OWN_REQUEST, null, null);
    }

    public static Basis decision(String number, String orderedBy) {
        return new Basis(Kind.DECISION, number, orderedBy);
    }

    public static Basis retention() {
        return new Basis(Kind.RETENTION, null, null);
    }
}
