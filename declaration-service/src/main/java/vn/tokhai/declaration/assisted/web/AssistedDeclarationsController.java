package vn.tokhai.declaration.assisted.web;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.declaration.CodePictures;
import vn.tokhai.declaration.DeclarationDraft;
import vn.tokhai.declaration.IdentityMeans;
import vn.tokhai.declaration.Person;
import vn.tokhai.declaration.PersonalCodes;
import vn.tokhai.declaration.SubmittingDeclarations.Submission;
import vn.tokhai.declaration.assisted.DeclaringOnBehalf;
import vn.tokhai.declaration.assisted.DeclaringOnBehalf.Enterer;
import vn.tokhai.declaration.assisted.DeclaringOnBehalf.Outcome;
import vn.tokhai.declaration.assisted.DeclaringOnBehalf.Request;
import vn.tokhai.declaration.web.Caller;
import vn.tokhai.declaration.web.DeclarationProblems;
import vn.tokhai.declaration.web.NotFoundAnswer;
import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.platform.problem.ProblemType;

@Tag(name = "Khai hộ / on behalf")
@PreAuthorize("hasAnyRole('citizen', 'health-officer')")
@RestController
@RequestMapping(AssistedDeclarationsController.PATH)
class AssistedDeclarationsController {

    static final String PATH = "/api/v1/assisted-declarations";

    private static final String OFFICER = "ROLE_health-officer";

    private final DeclaringOnBehalf declaring;
    private final PersonalCodes codes;
    private final CodePictures pictures;

    AssistedDeclarationsController(DeclaringOnBehalf declaring, PersonalCodes codes, CodePictures pictures) {
        this.declaring = declaring;
        this.codes = codes;
        this.pictures = pictures;
    }

    @Schema(name = "AssistedSubmission")
    record AssistedSubmission(
            @Schema(description = "UUID made by the client") @Nullable
            String declarationId,

            @Schema(
                    description = "Nơi khai hộ; bắt buộc với người kiểm soát / where; required of staff",
                    example = "9XK2M4T7QWEZR")
            @Pattern(regexp = "[0-9A-HJKMNP-TV-Z]{13}", message = "is no checkpoint id")
            @Nullable
            String checkpointId,

            @Schema(
                    description =
                            "Chứng nhận đồng ý từ OTP mục đích assisted-declaration; bỏ trống nếu không có điện thoại / from the passcode of the person; absent for somebody without a phone")
            @Size(max = 4096)
            @Nullable
            String consent,

            @Schema(description = "Giấy tờ đã xem / the card that was shown", example = "insurance-card")
            @Pattern(regexp = "identity-card|insurance-card|passport")
            @Nullable
            String identitySeen,

            @Schema(example = "citizen") @Nullable String form,

            @Nullable Integer formVersion,

            @Schema(description = "Như tờ khai thường / as in a declaration") @Nullable
            Map<String, Object> answers) {

        Request toRequest() {
            return new Request(
                    checkpointId,
                    consent,
                    identitySeen == null
                            ? null
                            : IdentityMeans.valueOf(
                                    identitySeen.toUpperCase(Locale.ROOT).replace('-', '_')),
                    new DeclarationDraft(declarationId, form, formVersion, answers));
        }

        @Override
        public String toString() {
            return "AssistedSubmission[redacted]";
        }
    }

    @Schema(name = "AssistedSubmitted")
    record AssistedSubmitted(
            String declarationId,
            String personId,
            String number,
            Instant validUntil,
            String personalCodeText,

            @Schema(description = "In được trong 24 giờ / printable for 24 hours")
            String pngUrl,

            String svgUrl) {}

    @Operation(
            summary = "Khai hộ / declare on behalf",
            description =
                    "Người kiểm soát của điểm hoặc cán bộ y tế khai thay cho người đọc mã OTP của mình, hoặc cho người không có điện thoại. Người nhập được ghi lại. / Staff of a checkpoint or an officer declares for somebody who read out a passcode, or for somebody without a phone. Who entered it is recorded.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject(AssistedExamples.REQUEST)))
    @ApiResponse(
            responseCode = "201",
            useReturnTypeSchema = true,
            description = "Đã ghi nhận / recorded",
            content = @Content(examples = @ExampleObject(AssistedExamples.ANSWER)))
    @ApiResponse(
            responseCode = "409",
            description = "/problems/declaration-id-taken, /problems/consent-used, /problems/checkpoint-suspended",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(ref = "#/components/schemas/Problem")))
    @ApiResponse(
            responseCode = "422",
            description = "/problems/consent-refused",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(ref = "#/components/schemas/Problem")))
    @PostMapping
    ResponseEntity<AssistedSubmitted> declare(
            @Valid @RequestBody AssistedSubmission body, Authentication authentication) {
        return switch (declaring.declare(enterer(authentication), body.toRequest())) {
            case Outcome.Taken(var submission) -> answer(submission);
            case Outcome.NotStaff problem -> throw AssistedProblems.of(problem);
            case Outcome.CheckpointClosed problem -> throw AssistedProblems.of(problem);
            case Outcome.NotReady problem -> throw AssistedProblems.of(problem);
            case Outcome.ConsentRefused problem -> throw AssistedProblems.of(problem);
            case Outcome.ConsentUsed problem -> throw AssistedProblems.of(problem);
            case Outcome.TooOften problem -> throw AssistedProblems.of(problem);
        };
    }

    @Operation(summary = "Ảnh PNG mã của người được khai hộ / the code of the person as a PNG picture")
    @ApiResponse(
            responseCode = "200",
            description = "Ảnh để in / a picture to print",
            content = @Content(mediaType = MediaType.IMAGE_PNG_VALUE, examples = @ExampleObject("(binary)")))
    @NotFoundAnswer
    @GetMapping(path = "/{declarationId}/personal-code.png", produces = MediaType.IMAGE_PNG_VALUE)
    byte[] png(
            @Parameter(example = AssistedExamples.ID) @PathVariable String declarationId,
            @RequestParam(defaultValue = "512") @Min(64) @Max(2048) int size,
            Authentication authentication) {
        return pictures.png(textOf(printable(declarationId, authentication)), size);
    }

    @Operation(summary = "Ảnh SVG mã của người được khai hộ / the code of the person as an SVG picture")
    @ApiResponse(
            responseCode = "200",
            description = "Ảnh để in / a picture to print",
            content = @Content(mediaType = "image/svg+xml", examples = @ExampleObject("<svg …/>")))
    @NotFoundAnswer
    @GetMapping(path = "/{declarationId}/personal-code.svg", produces = "image/svg+xml;charset=UTF-8")
    String svg(
            @Parameter(example = AssistedExamples.ID) @PathVariable String declarationId,
            Authentication authentication) {
        return pictures.svg(textOf(printable(declarationId, authentication)));
    }

    private ResponseEntity<AssistedSubmitted> answer(Submission submission) {
        if (!(submission instanceof Submission.Accepted accepted)) {
            throw DeclarationProblems.of(submission);
        }
        String id = accepted.declaration().id().toString();
        String code = PATH + "/" + id + "/personal-code";
        return ResponseEntity.created(URI.create("/api/v1/declarations/" + id))
                .body(new AssistedSubmitted(
                        id,
                        accepted.person().id().toString(),
                        accepted.number().formatted(),
                        accepted.declaration().validUntil(),
                        textOf(accepted.person()),
                        code + ".png",
                        code + ".svg"));
    }

    private Person printable(String declarationId, Authentication authentication) {
        return declaring
                .printable(enterer(authentication), declarationId)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND, "Không có, hoặc đã quá hạn in / nothing there, or printable no longer"));
    }

    private String textOf(Person person) {
        return codes.textOf(person.id(), person.codeSerial());
    }

    private static Enterer enterer(Authentication authentication) {
        boolean officer = authentication.getAuthorities().stream()
                .anyMatch(authority -> OFFICER.equals(authority.getAuthority()));
        return officer
                ? new Enterer.Officer(Caller.officer(authentication))
                : new Enterer.Staff(Caller.person(authentication));
    }
}
