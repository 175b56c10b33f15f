package vn.tokhai.declaration.web;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.declaration.DeclarationId;
import vn.tokhai.declaration.Declarations;
import vn.tokhai.declaration.People;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.PersonalCodes;
import vn.tokhai.declaration.SubmittingDeclarations;
import vn.tokhai.declaration.SubmittingDeclarations.Submission;
import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.platform.problem.ProblemType;

@Tag(name = "Khai báo / declarations")
@PreAuthorize("hasRole('citizen')")
@RestController
@RequestMapping("/api/v1/declarations")
class DeclarationsController {

    private final SubmittingDeclarations submitting;
    private final Declarations declarations;
    private final People people;
    private final PersonalCodes codes;
    private final Clock clock;

    DeclarationsController(
            SubmittingDeclarations submitting,
            Declarations declarations,
            People people,
            PersonalCodes codes,
            Clock clock) {
        this.submitting = submitting;
        this.declarations = declarations;
        this.people = people;
        this.codes = codes;
        this.clock = clock;
    }

    record Submitted(
            String declarationId,
            String personId,
            Greetings.Greeting greeting,
            String number,
            Instant validUntil,
            CodeLinks personalCode) {}

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
        return switch (submitting.submit(Caller.person(authentication), body.personId(), body.toDraft())) {
            case Submission.Accepted accepted -> {
                Submitted answer = answer(accepted, Caller.person(authentication));
                yield ResponseEntity.created(URI.create("/api/v1/declarations/" + answer.declarationId()))
                        .body(answer);
            }
            case Submission.Refused(var faults) -> throw DeclarationProblems.refused(faults);
            case Submission.IdTaken() ->
                throw new ProblemException(
                        DeclarationProblems.DECLARATION_ID_TAKEN, "Hãy tạo mã mới / make a new id and send again");
            case Submission.PersonUnknown() -> throw DeclarationProblems.personUnknown();
        };
    }

    @Operation(summary = "Xem tờ khai của mình hoặc người nhà / read a declaration of one's own or of one's family")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Tờ khai / the declaration",
            content = @Content(examples = @ExampleObject(Examples.STORED)))
    @NotFoundAnswer
    @GetMapping("/{declarationId}")
    StoredDeclaration read(
            @Parameter(example = "018f2b6e-7c1a-7d3e-9a51-6b0c2f4d8e10") @PathVariable String declarationId,
            Authentication authentication) {
        var person = Caller.person(authentication);
        return DeclarationId.parse(declarationId)
                .flatMap(declarations::find)
                .filter(declaration -> mayRead(person, declaration.personId()))
                .map(declaration -> StoredDeclaration.of(declaration, clock.instant()))
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND, "Không có tờ khai này / no such declaration of yours"));
    }

    private boolean mayRead(PersonId asking, PersonId subject) {
        return asking.equals(subject)
                || people.find(subject)
                        .filter(person -> person.answersTo(asking))
                        .isPresent();
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
                        PersonalCodeController.codeOf(person.id(), asking) + ".svg"));
    }
}
