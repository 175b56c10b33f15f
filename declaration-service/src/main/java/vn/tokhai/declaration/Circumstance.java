package vn.tokhai.declaration;

/** What is known of a person's situation other than by what they declared. */
public enum Circumstance {
    /** In centralised quarantine. */
    CENTRALISED_QUARANTINE,
    /** Living in a locked-down area or another outbreak zone. */
    OUTBREAK_ZONE,
    /** Known to have been in an epidemic area. */
    EPIDEMIC_AREA
}
