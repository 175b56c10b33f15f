package vn.tokhai.declaration;

/** What a JSON Schema cannot say about an answer, or says badly. */
public enum FieldRule {
    /** One line of text, or no text at all. */
    LINE,
    /** Text of several lines. */
    NOTES,
    /** A letter of any script somewhere. */
    PERSON_NAME,
    /** No later than this year in the form's time zone. */
    PAST_YEAR,
    /** Not after today. */
    PAST_DATE,
    /** Within two months of today. */
    NEAR_DATE,
    /** ISO 3166-1 alpha-2; of one or several. */
    COUNTRY,
    /** A number somebody can be called on. */
    PHONE,
    /** Down to the ward, by codes that exist. */
    AREA,
    /** A province that exists and a gate, station or port in it. */
    STATION
}
