package vn.tokhai.checkpoint.reports;

import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.Submission;

/**
 * A report as it was sent; nothing is checked yet.
 *
 * @param code text of the QR code, any text
 * @param checkpointId printed at the foot of a poster
 * @param area where the person stands, if the code does not tell
 */
public record ReportForm(
        @Nullable String reportId,
        @Nullable String code,
        @Nullable String checkpointId,
        Submission.@Nullable AreaCodes area,
        @Nullable String note) {

    @Override
    public String toString() {
        return "ReportForm[reportId=" + reportId + ']';
    }
}
