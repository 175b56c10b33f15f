package vn.tokhai.declaration;

import org.jspecify.annotations.Nullable;

/**
 * Why somebody may read personal data (R06).
 *
 * @param purpose in the reader's words
 * @param decisionNumber the decision that allows it
 */
public record Justification(
        String purpose, String decisionNumber, @Nullable String caseId) {}
