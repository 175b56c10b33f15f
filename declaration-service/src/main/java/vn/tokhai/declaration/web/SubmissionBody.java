package vn.tokhai.declaration.web;

import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

import vn.tokhai.declaration.DeclarationDraft;

/** A declaration as sent; checked against the form, so that every fault is told at once. */
@Schema(name = "Submission", description = "Tờ khai y tế / a declaration")
record SubmissionBody(
        @Schema(requiredMode = RequiredMode.REQUIRED, description = "UUID made by the client") @Nullable
        String declarationId,

        @Schema(description = "Người nhà được khai hộ / family member it is about; oneself when absent") @Nullable
        String personId,

        @Schema(requiredMode = RequiredMode.REQUIRED, example = "citizen") @Nullable
        String form,

        @Schema(
                description = "Phiên bản mẫu, mặc định mới nhất / version of the form, the newest when absent",
                example = "1")
        @Nullable
        Integer formVersion,

        @Schema(
                requiredMode = RequiredMode.REQUIRED,
                description = "Theo schema của GET /api/v1/declaration-forms/{key} / as the schema of the form says")
        @Nullable
        Map<String, Object> answers) {

    DeclarationDraft toDraft() {
        return new DeclarationDraft(declarationId, form, formVersion, answers);
    }

    @Override
    public String toString() {
        return "SubmissionBody[redacted]";
    }
}
