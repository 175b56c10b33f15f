package vn.tokhai.declaration;

/** What it was seen from who a person is (R15); {@code STAFF} is what the person said to staff. */
public enum IdentityMeans {
    PHONE,
    IDENTITY_CARD,
    INSURANCE_CARD,
    PASSPORT,
    STAFF
}
