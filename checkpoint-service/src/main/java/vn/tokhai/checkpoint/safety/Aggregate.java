package vn.tokhai.checkpoint.safety;

/** What the bands of a questionnaire are measured in. */
public enum Aggregate {
    /** Points. */
    SUM,
    /** Points in percent of the most points there are. */
    PERCENT,
    /** Percent rounded to a whole number, for decisions whose bands end at whole percents and begin at the next. */
    WHOLE_PERCENT,
    /** Criteria that are met, one point each. */
    COUNT
}
