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
    TOO_MANY_DEVICES,
    /** Open enrolments and offers. */
    TOO_MANY_LINKS,
    /** Too many places became part of this one. */
    TOO_MANY_MERGED,
    /** The place, or the unit, is out of use for good. */
    CLOSED,
    /** The place takes nobody in at the moment. */
    NOT_IN_USE,
    /** The owner cannot lift what an authority ordered. */
    SUSPENDED_BY_AUTHORITY,
    UNIT_BELOW_ITSELF,
    OWNER_ALREADY,
    CONSENT_USED,
    /** The key belongs to a device of this place, perhaps a revoked one. */
    DEVICE_KNOWN,
    NO_VEHICLE,
    TRIP_UNDER_WAY,
    /** The owner cannot be taken off the list. */
    OWNER_NEEDED,
    /** Others kept changing the checkpoint; trying again helps. */
    CHANGED_MEANWHILE
}
