package vn.tokhai.checkpoint;

/** Why something acceptable in itself cannot be done now. */
public enum Contradiction {
    /** The same request id came earlier with other content. */
    REQUEST_ID_REUSED,
    TOO_MANY_CHECKPOINTS,
    TOO_MANY_UNITS,
    TOO_MANY_STAFF,
    TOO_MANY_COPIES,
    TOO_MANY_SCREEN_LINKS,
    /** Somebody closed it with another finding. */
    CLOSED_ALREADY,
    /** The owner cannot be taken off the list. */
    OWNER_NEEDED,
    /** Others kept changing the checkpoint; trying again helps. */
    CHANGED_MEANWHILE
}
