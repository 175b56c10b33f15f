package vn.tokhai.declaration.scans;

/** What is odd about a card that can be read all the same. Lists of codes age, so an unknown code is no reason to reject. */
public enum CardWarning {
    UNKNOWN_OBJECT_CODE,
    UNKNOWN_BENEFIT_LEVEL,
    UNKNOWN_PROVINCE,
    DATE_UNREADABLE,
    EXPIRED,
    NUMBER_CONTRADICTS_SEX,
    NUMBER_CONTRADICTS_BIRTH_YEAR
}
