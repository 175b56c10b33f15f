package vn.tokhai.keycloak;

import java.util.Locale;

/** Why a log-in was refused: for the operator's event log only, the caller never learns it. */
enum Refusal {
    /** The server was started without a usable key, so nobody can be let in. */
    NO_KEY,
    MISSING_PARAMETER,
    UNREADABLE,
    SIGNATURE,
    HEADER,
    ISSUER_OR_AUDIENCE,
    SUBJECT,
    PROOF_ID,
    EXPIRED,
    LIFE_TOO_LONG,
    USED_BEFORE,
    /** The account is disabled, or is not simply that of a person: an officer, a service, somebody in a group. */
    ACCOUNT,
    /** The realm lacks the role {@code citizen}. */
    REALM;

    String word() {
        return "proof_" + name().toLowerCase(Locale.ROOT);
    }
}
