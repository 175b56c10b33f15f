package vn.tokhai.declaration.web;

import java.net.URI;
import java.time.Instant;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.PersonalCodes;
import vn.tokhai.declaration.SubmittingDeclarations;
import vn.tokhai.declaration.SubmittingDeclarations.Submission;

@Tag(name = "Khai báo / declarations")
@PreAuthorize("hasRole('citizen')")
@RestController
@RequestMapping("/api/v1/declarations")
class DeclarationsController {

    private final SubmittingDeclarations submitting;
    private final PersonalCodes codes;

    DeclarationsController(SubmittingDeclarations submitting, PersonalCodes codes) {
        this.submitting = submitting;
        this.codes = codes;
    }

    record Submitted(
            String declarationId,
            String personId,
            Greetings.Greeting greeting,
            String number,
            Instant validUntil,
            CodeLinks personalCode,
            @Nullable RiskBody risk) {}

    record CodeLinks(String text, String pngUrl, String svgUrl) {}

    @Operation(
            summary = "Nộp tờ khai y tế / submit a health declaration",
            description =
                    "Gửi lại cùng declarationId là vô hại: câu trả lời như cũ. / Sending the same declarationId again is harmless and gives the same answer. Cảnh báo: khai báo thông tin sai là vi phạm pháp luật Việt Nam và có thể xử lý hình sự.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject(Examples.DECLARATION)))
    @ApiResponse(
            responseCode = "201",
            useReturnTypeSchema = true,
            description = "Đã ghi nhận / recorded",
            content = @Content(examples = @ExampleObject(Examples.SUBMITTED)))
    @ApiResponse(
            responseCode = "409",
            description = "The id belongs to somebody else's declaration (/problems/declaration-id-taken)",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(ref = "#/components/schemas/Problem")))
    @NotFoundAnswer
    @PostMapping
    ResponseEntity<Submitted> submit(@RequestBody SubmissionBody body, Authentication authentication) {
        Submission submission = submitting.submit(Caller.person(authentication), body.personId(), body.toDraft());
        return switch (submission) {
            case Submission.Accepted accepted -> {
                Submitted answer = answer(accepted, Caller.person(authentication));
                yield ResponseEntity.created(URI.create("/api/v1/declarations/" + answer.declarationId()))
                        .body(answer);
            }
            case Submission.Refused _, Submission.IdTaken _, Submission.PersonUnknown _, Submission.TooOften _ ->
                throw DeclarationProblems.of(submission);
        };
    }

    private Submitted answer(Submission.Accepted accepted, PersonId asking) {
        var declaration = accepted.declaration();
        var person = accepted.person();
        return new Submitted(
                declaration.id().toString(),
                person.id().toString(),
                Greetings.afterDeclaration(declaration.answers().profile().fullName()),
                accepted.number().formatted(),
                declaration.validUntil(),
                new CodeLinks(
                        codes.textOf(person.id(), person.codeSerial()),
                        PersonalCodeController.codeOf(person.id(), asking) + ".png",
                        PersonalCodeController.codeOf(person.id(), asking) + ".svg"),
                RiskBody.of(declaration.findings().risk()));
    }
}
