package vn.tokhai.declaration.web;

import java.time.Clock;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.declaration.CorrectingDeclarations;
import vn.tokhai.declaration.CorrectingDeclarations.Outcome;
import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.platform.problem.ProblemType;

@Tag(name = "Khai báo / declarations")
@PreAuthorize("hasRole('citizen')")
@RestController
class CorrectionsController {

    private final CorrectingDeclarations correcting;
    private final Clock clock;

    CorrectionsController(CorrectingDeclarations correcting, Clock clock) {
        this.correcting = correcting;
        this.clock = clock;
    }

    @Schema(name = "Correction")
    record CorrectionBody(
            @Schema(
                    requiredMode = RequiredMode.REQUIRED,
                    description = "Toàn bộ câu trả lời, không chỉ phần sửa / all answers, not only those that change")
            @Nullable
            Map<String, Object> answers) {

        @Override
        public String toString() {
            return "CorrectionBody[redacted]";
        }
    }

    @Operation(
            summary = "Sửa tờ khai / correct a declaration",
            description =
                    "Trong thời hạn cho phép sau khi nộp; nội dung trước được giữ lại. If-Match là ETag đã đọc. / Within a window after submission; what it said before is kept. If-Match carries the ETag that was read.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject(Examples.CORRECTION)))
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Tờ khai đã sửa / the corrected declaration",
            content = @Content(examples = @ExampleObject(Examples.STORED)))
    @ChangeProblems
    @NotFoundAnswer
    @PutMapping("/api/v1/declarations/{declarationId}")
    ResponseEntity<StoredDeclaration> correct(
            @PathVariable String declarationId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody CorrectionBody body,
            Authentication authentication) {
        var person = Caller.person(authentication);
        return answer(correcting.correct(person, declarationId, DeclarationVersion.read(ifMatch), body.answers()));
    }

    @Operation(
            summary = "Rút tờ khai / withdraw a declaration",
            description =
                    "Tờ khai không còn hiệu lực; tờ trước cùng mẫu có hiệu lực lại. / It counts no longer; the one before on the same form counts instead.")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Tờ khai đã rút / the withdrawn declaration",
            content = @Content(examples = @ExampleObject(Examples.STORED)))
    @ChangeProblems
    @NotFoundAnswer
    @PostMapping("/api/v1/declarations/{declarationId}/withdrawal")
    ResponseEntity<StoredDeclaration> withdraw(
            @PathVariable String declarationId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Authentication authentication) {
        var person = Caller.person(authentication);
        return answer(correcting.withdraw(person, declarationId, DeclarationVersion.read(ifMatch)));
    }

    private ResponseEntity<StoredDeclaration> answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Changed(var declaration) ->
                ResponseEntity.ok()
                        .eTag(DeclarationVersion.etag(declaration))
                        .body(StoredDeclaration.of(declaration, clock.instant()));
            case Outcome.Refused(var faults) -> throw DeclarationProblems.refused(faults);
            case Outcome.NotFound() -> throw DeclarationProblems.noSuchDeclaration();
            case Outcome.Stale() ->
                throw new ProblemException(
                        ProblemType.STALE_VERSION, "Hãy đọc lại rồi sửa · read it again, then change it");
            case Outcome.WindowOver() ->
                throw new ProblemException(
                        DeclarationProblems.CORRECTION_WINDOW_OVER, "Hãy khai tờ mới · submit a new one");
            case Outcome.TooManyCorrections() ->
                throw new ProblemException(
                        DeclarationProblems.TOO_MANY_CORRECTIONS, "Hãy khai tờ mới · submit a new one");
            case Outcome.AlreadyWithdrawn() ->
                throw new ProblemException(
                        DeclarationProblems.DECLARATION_WITHDRAWN, "Hãy khai tờ mới · submit a new one");
        };
    }
}
