package vn.tokhai.checkin;

/** What became of a scan. */
public sealed interface ScanOutcome {

    /**
     * The log has it.
     *
     * @param place for the visitor to confirm (R09)
     * @param shortCode for both sides to compare (R10)
     */
    record Taken(Scan scan, Place place, String shortCode) implements ScanOutcome {}

    enum Refused implements ScanOutcome {
        CODE_UNREADABLE,
        CODE_FOREIGN,
        CODE_FORGED,
        /** A genuine code of the other kind: a personal code identifies, it never opens a place (R02). */
        CODE_WRONG_KIND,
        CODE_REVOKED,
        CHECKPOINT_UNKNOWN,
        CHECKPOINT_SUSPENDED,
        NOT_STAFF,
        SCAN_TOO_OLD,
        SCAN_FROM_FUTURE,
        LOG_UNAVAILABLE,
        /** Places and keys are still being read; nothing can be said about any code. */
        NOT_READY
    }
}
