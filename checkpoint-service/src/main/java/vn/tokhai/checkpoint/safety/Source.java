package vn.tokhai.checkpoint.safety;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Where a questionnaire comes from.
 *
 * @param number of the decision or official letter; absent when it is not known here
 * @param issuedOn absent when it is not known here
 * @param textKnown whether the texts of all criteria and all scores are known here
 * @param note what was taken from where, and what is missing
 */
public record Source(
        @Nullable String number, @Nullable LocalDate issuedOn, Words issuer, boolean textKnown, Words note) {}
