package vn.tokhai.otp.web;

import java.security.Principal;
import java.time.Duration;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.otp.ChangeableLimits;
import vn.tokhai.otp.PasscodeLimits;
import vn.tokhai.otp.Window;
import vn.tokhai.platform.problem.ProblemException;

@Tag(name = "Passcode limits", description = "Hạn mức gửi mã, đổi được khi đang chạy / Limits, changeable at run time")
@RestController
@RequestMapping("/api/v1/passcode-limits")
@PreAuthorize("hasRole('admin')")
class PasscodeLimitsController {

    private static final Logger log = LoggerFactory.getLogger(PasscodeLimitsController.class);

    private final ChangeableLimits limits;

    PasscodeLimitsController(ChangeableLimits limits) {
        this.limits = limits;
    }

    record WindowBody(
            @Min(1) @Max(1_000_000) int count,

            @Schema(type = "string", format = "duration", example = "PT10M")
            @NotNull
            @DurationMin(minutes = 1)
            @DurationMax(days = 1)
            Duration per) {}

    record LimitsBody(
            @Schema(type = "string", format = "duration", example = "PT5M")
            @NotNull
            @DurationMin(minutes = 1)
            @DurationMax(minutes = 10)
            Duration lifetime,

            @Min(1) @Max(10) int tries,

            @Schema(type = "string", format = "duration", example = "PT1M")
            @NotNull
            @DurationMin(seconds = 10)
            @DurationMax(hours = 1)
            Duration firstResendAfter,

            @Schema(type = "string", format = "duration", example = "PT30M")
            @NotNull
            @DurationMin(seconds = 10)
            @DurationMax(days = 1)
            Duration longestResendAfter,

            @Schema(type = "string", format = "duration", example = "PT1H")
            @NotNull
            @DurationMin(minutes = 1)
            @DurationMax(days = 1)
            Duration resendMemory,

            @NotEmpty @Size(max = 5) List<@Valid @NotNull WindowBody> perPhone,
            @NotNull @Size(max = 5) List<@Valid @NotNull WindowBody> perAddress,
            @NotNull @Size(max = 5) List<@Valid @NotNull WindowBody> perSubnet,
            @NotNull @Size(max = 5) List<@Valid @NotNull WindowBody> perCheckpoint,

            @Schema(description = "Messages of the whole platform in a Vietnamese calendar day")
            @Min(0)
            @Max(100_000_000)
            int smsPerDay,

            @Schema(description = "Part of the budget at which operators are warned") @Min(1) @Max(100)
            int alarmPercent) {

        static LimitsBody of(PasscodeLimits limits) {
            return new LimitsBody(
                    limits.lifetime(),
                    limits.tries(),
                    limits.firstResendAfter(),
                    limits.longestResendAfter(),
                    limits.resendMemory(),
                    bodies(limits.perPhone()),
                    bodies(limits.perAddress()),
                    bodies(limits.perSubnet()),
                    bodies(limits.perCheckpoint()),
                    limits.smsPerDay(),
                    limits.alarmPercent());
        }

        PasscodeLimits toModel() {
            return new PasscodeLimits(
                    lifetime,
                    tries,
                    firstResendAfter,
                    longestResendAfter,
                    resendMemory,
                    windows(perPhone),
                    windows(perAddress),
                    windows(perSubnet),
                    windows(perCheckpoint),
                    smsPerDay,
                    alarmPercent);
        }

        private static List<WindowBody> bodies(List<Window> windows) {
            return windows.stream()
                    .map(window -> new WindowBody(window.count(), window.per()))
                    .toList();
        }

        private static List<Window> windows(List<WindowBody> bodies) {
            return bodies.stream()
                    .map(body -> new Window(body.count(), body.per()))
                    .toList();
        }
    }

    @Operation(
            summary = "Xem hạn mức / Read the limits",
            description = "The limits in force, at most a few seconds old. Role admin.")
    @ApiResponse(
            responseCode = "200",
            description = "The limits",
            content = @Content(examples = @ExampleObject(PasscodeExamples.LIMITS)))
    @GetMapping
    LimitsBody current() {
        return LimitsBody.of(limits.current());
    }

    @Operation(
            summary = "Đổi hạn mức / Change the limits",
            description =
                    "Replaces all limits; every instance follows within seconds, without a restart. Codes already sent"
                            + " keep their lifetime and tries. Role admin.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject(PasscodeExamples.LIMITS))))
    @ApiResponse(
            responseCode = "200",
            description = "The limits now in force",
            content = @Content(examples = @ExampleObject(PasscodeExamples.LIMITS)))
    @PutMapping
    LimitsBody change(@Valid @RequestBody LimitsBody body, Principal principal) {
        if (body.firstResendAfter().compareTo(body.longestResendAfter()) > 0) {
            throw ProblemException.invalid("/firstResendAfter", "is longer than longestResendAfter");
        }
        PasscodeLimits wanted = body.toModel();
        limits.change(wanted, principal.getName());
        log.info("Passcode limits changed by {}", principal.getName());
        return LimitsBody.of(wanted);
    }
}
