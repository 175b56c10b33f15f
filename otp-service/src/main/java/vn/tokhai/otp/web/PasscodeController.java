package vn.tokhai.otp.web;

import java.time.Instant;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.otp.AccessTokens;
import vn.tokhai.otp.Passcode;
import vn.tokhai.otp.PasscodeRequest;
import vn.tokhai.otp.Purpose;
import vn.tokhai.otp.RequestingPasscode;
import vn.tokhai.otp.VerifyingPasscode;

@Tag(name = "Passcodes", description = "Đăng nhập bằng số điện thoại và mã một lần / Log in by phone and one-time code")
@RestController
@RequestMapping("/api/v1/passcodes")
class PasscodeController {

    private final RequestingPasscode requesting;
    private final VerifyingPasscode verifying;
    private final ClientAddresses addresses;

    PasscodeController(RequestingPasscode requesting, VerifyingPasscode verifying, ClientAddresses addresses) {
        this.requesting = requesting;
        this.verifying = verifying;
        this.addresses = addresses;
    }

    record RequestBodyOfPasscode(
            @Schema(description = "Vietnamese mobile number, in any usual form", example = "0912 345 678")
            @NotBlank
            @Size(max = 32)
            String phone,

            @Schema(
                    description = "What the code is good for; it is of no use for anything else",
                    allowableValues = {
                        "log-in",
                        "registration",
                        "assisted-check-in",
                        "assisted-declaration",
                        "ownership-transfer",
                        "staff-invitation"
                    },
                    example = "log-in")
            @NotNull
            @Pattern(
                    regexp = "log-in|registration|assisted-check-in|assisted-declaration"
                            + "|ownership-transfer|staff-invitation",
                    message = "is not a purpose that passcodes have")
            String purpose,

            @Schema(description = "Checkpoint whose staff help, if they do", example = "3F7K0M2QX9A1B")
            @Nullable
            @Pattern(regexp = "[0-9A-Za-z-]{1,40}", message = "is not a checkpoint id")
            String checkpointId,

            @Schema(
                    description =
                            "What the consent is about, such as a checkpoint id; the consent carries it. Never personal"
                                    + " data. Only for purposes that give a consent",
                    example = "3F7K0M2QX9A1B")
            @Nullable
            @Pattern(regexp = "[0-9A-Za-z._:-]{1,64}", message = "has 1 to 64 letters, digits and . _ : -")
            String context) {

        @Override
        public String toString() {
            return "RequestBodyOfPasscode[" + purpose + "]";
        }
    }

    record ChallengeBody(
            @Schema(description = "Names this passcode when it is answered; opaque")
            String challengeId,

            @Schema(description = "Afterwards the code is void")
            Instant expiresAt,

            @Schema(description = "When the next code can be asked for; it voids this one")
            Instant resendAfter) {}

    record VerificationBody(
            @Schema(description = "The six digits of the message", example = "482913")
            @NotNull
            @Pattern(regexp = Passcode.FORM, message = "six digits")
            String code) {

        @Override
        public String toString() {
            return "VerificationBody[redacted]";
        }
    }

    record LogInBody(
            @Schema(description = "Only for log-in and registration, as are the other token fields") @Nullable
            String accessToken,

            @Schema(description = "To be used at Keycloak's token endpoint with the client tokhai-app") @Nullable
            String refreshToken,

            @Schema(description = "Seconds", example = "3600") @Nullable
            Long expiresIn,

            @Schema(example = "Bearer") @Nullable String tokenType,

            @Schema(
                    description =
                            "For all other purposes: a JWS (ES256, keys at /.well-known/consent-keys.json) that says for"
                                    + " ten minutes that the person agreed, to this purpose and context, once")
            @Nullable
            String consent,

            @Schema(description = "Opaque id of the person who holds the phone")
            String personId) {

        static LogInBody of(VerifyingPasscode.Verified verified) {
            AccessTokens.Issued tokens = verified.tokens();
            String person = verified.person().toString();
            return tokens == null
                    ? new LogInBody(null, null, null, null, verified.consent(), person)
                    : new LogInBody(
                            tokens.accessToken(),
                            tokens.refreshToken(),
                            tokens.expiresIn().toSeconds(),
                            tokens.tokenType(),
                            null,
                            person);
        }

        @Override
        public String toString() {
            return "LogInBody[" + personId + "]";
        }
    }

    @Operation(
            summary = "Gửi mã một lần qua tin nhắn / Send a one-time code by SMS",
            description = """
                    Sends six digits to a Vietnamese mobile number. The answer is the same for known and unknown numbers. \
                    A new code voids the earlier one of the same phone and purpose. Limits by phone, address, subnet and \
                    checkpoint answer 429 with Retry-After; no SMS provider or no budget, 503 with Retry-After.""",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            "{\"phone\": \"0912 345 678\", \"purpose\": \"log-in\"}"))))
    @ApiResponse(
            responseCode = "202",
            description = "The code is on its way",
            content = @Content(examples = @ExampleObject(PasscodeExamples.CHALLENGE)))
    @SecurityRequirements
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    ChallengeBody request(@Valid @RequestBody RequestBodyOfPasscode body, HttpServletRequest request) {
        Purpose purpose = Purpose.ofWord(body.purpose()).orElseThrow();
        if (body.context() != null && purpose.givesTokens()) {
            throw PasscodeProblems.contextWithoutConsent();
        }
        var asked = new PasscodeRequest(
                body.phone(),
                purpose,
                addresses.of(request),
                body.checkpointId(),
                Objects.requireNonNullElse(body.context(), ""));
        return switch (requesting.request(asked)) {
            case RequestingPasscode.Sent sent ->
                new ChallengeBody(sent.challengeId(), sent.expiresAt(), sent.resendAfter());
            case RequestingPasscode.UnfitPhone unfit -> throw PasscodeProblems.unfit(unfit.reason());
            case RequestingPasscode.TooMany tooMany -> throw PasscodeProblems.tooMany(tooMany.retryAfter());
            case RequestingPasscode.Unavailable gone -> throw PasscodeProblems.unavailable(gone.retryAfter());
        };
    }

    @Operation(
            summary = "Đổi mã lấy phiên đăng nhập hoặc sự đồng ý / Trade the code for tokens or a consent",
            description = """
                    Five wrong tries burn the code. A right code is used up by the answer that carries the tokens; when that \
                    answer is 503, the same code can be sent again while it lives. Log-in and registration \
                    give tokens; the other purposes give the person id and a consent, which the operation that \
                    needs it takes once within ten minutes.""",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject("{\"code\": \"482913\"}"))))
    @ApiResponse(
            responseCode = "200",
            description = "Logged in, or a consent",
            content =
                    @Content(
                            examples = {
                                @ExampleObject(name = "log-in", value = PasscodeExamples.LOG_IN),
                                @ExampleObject(name = "ownership-transfer", value = PasscodeExamples.CONSENT)
                            }))
    @ApiResponse(
            responseCode = "401",
            description = "The code is wrong (/problems/passcode-wrong)",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(ref = "#/components/schemas/Problem"),
                            examples = @ExampleObject(PasscodeExamples.WRONG)))
    @ApiResponse(
            responseCode = "410",
            description = "Unknown, used, burnt, expired or replaced (/problems/passcode-gone)",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(ref = "#/components/schemas/Problem"),
                            examples = @ExampleObject(PasscodeExamples.GONE)))
    @SecurityRequirements
    @PostMapping("/{challengeId}/verification")
    LogInBody verify(
            @Parameter(description = "From the answer that announced the code") @PathVariable String challengeId,
            @Valid @RequestBody VerificationBody body) {
        return switch (verifying.verify(challengeId, new Passcode(body.code()))) {
            case VerifyingPasscode.Verified verified -> LogInBody.of(verified);
            case VerifyingPasscode.Wrong _ -> throw PasscodeProblems.wrong();
            case VerifyingPasscode.Gone _ -> throw PasscodeProblems.gone();
            case VerifyingPasscode.Unavailable later -> throw PasscodeProblems.unavailable(later.retryAfter());
        };
    }
}
