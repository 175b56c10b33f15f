package vn.tokhai.tracing.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.tracing.Case;

/** What an officer states of a confirmed case. Days are days in Asia/Ho_Chi_Minh. */
@Schema(name = "CaseToOpen")
record CaseBody(
        @Schema(description = "Made by the client; the same id is the same case") @NotNull
        UUID requestId,

        @Schema(description = "Người được xác nhận / the confirmed person")
        @NotNull
        @Pattern(regexp = PERSON_ID, message = "is no person id")
        String personId,

        @NotNull @Valid AreaBody area,

        @Schema(description = "A case without a laboratory result needs a second officer, which is not offered here")
        @NotNull
        @Valid
        ConfirmedBy confirmedBy,

        @NotNull Boolean symptomatic,

        @Schema(description = "Ngày khởi phát; required when symptomatic") @Nullable
        LocalDate onsetOn,

        @Schema(description = "Ngày lấy mẫu") @NotNull LocalDate sampledOn,

        @Schema(description = "Day of infection, where known; only some rule sets use it") @Nullable
        LocalDate infectedOn,

        @Schema(description = "Since when the person is isolated; absent: moves freely until now") @Nullable
        Instant isolatedAt,

        @Schema(description = "Absent: the one in force on the day of sampling", example = "R2021-12")
        @Nullable
        @Size(max = 40)
        String ruleSet) {

    static final String PERSON_ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    record ConfirmedBy(
            @Schema(description = "Số phiếu xét nghiệm", example = "XN-2021-0042") @NotBlank @Size(max = 100)
            String laboratoryReference) {}

    Case.Confirmation asConfirmation() {
        if (symptomatic && onsetOn == null) {
            throw ProblemException.invalid("/onsetOn", "is required when there are symptoms");
        }
        if (!symptomatic && onsetOn != null) {
            throw ProblemException.invalid("/onsetOn", "contradicts symptomatic");
        }
        return new Case.Confirmation(
                personId,
                area.asArea(),
                confirmedBy.laboratoryReference(),
                onsetOn,
                sampledOn,
                infectedOn,
                isolatedAt,
                ruleSet);
    }
}
