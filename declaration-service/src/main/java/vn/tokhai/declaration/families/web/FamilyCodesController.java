package vn.tokhai.declaration.families.web;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.declaration.CodePictures;
import vn.tokhai.declaration.IssuingCodes;
import vn.tokhai.declaration.IssuingCodes.ReIssue;
import vn.tokhai.declaration.Person;
import vn.tokhai.declaration.PersonalCodes;
import vn.tokhai.declaration.PersonalNumber;
import vn.tokhai.declaration.families.CaringForFamilies;
import vn.tokhai.declaration.web.NotFoundAnswer;
import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.platform.problem.ProblemType;

@Tag(name = "Gia đình / family")
@PreAuthorize("hasRole('citizen')")
@RestController
@RequestMapping(FamilyMembersController.PATH + "/{personId}")
class FamilyCodesController {

    private final CaringForFamilies families;
    private final IssuingCodes issuing;
    private final PersonalCodes codes;
    private final CodePictures pictures;

    FamilyCodesController(
            CaringForFamilies families, IssuingCodes issuing, PersonalCodes codes, CodePictures pictures) {
        this.families = families;
        this.issuing = issuing;
        this.codes = codes;
        this.pictures = pictures;
    }

    @Schema(name = "FamilyMemberCode")
    record FamilyMemberCode(String number, String text, int serial, String pngUrl, String svgUrl) {}

    @Operation(
            summary = "Mã của người nhà / the code of a family member",
            description = "Mã chỉ nhận dạng, không cho quyền gì. / The code identifies, it authorises nothing.")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Số và nội dung mã QR / number and text of the QR",
            content = @Content(examples = @ExampleObject(FamilyExamples.CODE)))
    @NotFoundAnswer
    @GetMapping("/personal-code")
    FamilyMemberCode code(
            @Parameter(example = FamilyExamples.ID) @PathVariable String personId, Authentication authentication) {
        return describe(holder(personId, authentication));
    }

    @Operation(summary = "Ảnh PNG của mã / the code as a PNG picture")
    @ApiResponse(
            responseCode = "200",
            description = "Ảnh để in / a picture to print",
            content = @Content(mediaType = MediaType.IMAGE_PNG_VALUE, examples = @ExampleObject("(binary)")))
    @NotFoundAnswer
    @GetMapping(path = "/personal-code.png", produces = MediaType.IMAGE_PNG_VALUE)
    byte[] png(
            @Parameter(example = FamilyExamples.ID) @PathVariable String personId,
            @RequestParam(defaultValue = "512") @Min(64) @Max(2048) int size,
            Authentication authentication) {
        return pictures.png(textOf(holder(personId, authentication)), size);
    }

    @Operation(summary = "Ảnh SVG của mã / the code as an SVG picture")
    @ApiResponse(
            responseCode = "200",
            description = "Ảnh để in / a picture to print",
            content = @Content(mediaType = "image/svg+xml", examples = @ExampleObject("<svg …/>")))
    @NotFoundAnswer
    @GetMapping(path = "/personal-code.svg", produces = "image/svg+xml;charset=UTF-8")
    String svg(@Parameter(example = FamilyExamples.ID) @PathVariable String personId, Authentication authentication) {
        return pictures.svg(textOf(holder(personId, authentication)));
    }

    @Operation(
            summary = "Cấp lại mã của người nhà / issue a new code",
            description = "Mọi mã cũ của người này mất hiệu lực. / All earlier codes of this person become void.")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Mã mới / the new code",
            content = @Content(examples = @ExampleObject(FamilyExamples.CODE)))
    @NotFoundAnswer
    @PostMapping("/personal-code/re-issue")
    FamilyMemberCode reIssue(
            @Parameter(example = FamilyExamples.ID) @PathVariable String personId, Authentication authentication) {
        return switch (issuing.reIssue(holder(personId, authentication))) {
            case ReIssue.Issued(var person) -> describe(person);
            case ReIssue.NoCode() -> throw FamilyProblems.notFound();
            case ReIssue.TooOften(Duration wait) ->
                throw ProblemException.retryLater(
                        ProblemType.TOO_MANY_REQUESTS, "Cấp lại quá nhiều lần / re-issued too often", wait);
        };
    }

    private Person holder(String personId, Authentication authentication) {
        return FamilyProblems.relative(families, authentication, personId).person();
    }

    private FamilyMemberCode describe(Person person) {
        PersonalNumber number = person.number();
        if (number == null) {
            throw FamilyProblems.notFound();
        }
        String url = FamilyMembersController.PATH + "/" + person.id() + "/personal-code";
        return new FamilyMemberCode(
                number.formatted(), textOf(person), person.codeSerial(), url + ".png", url + ".svg");
    }

    private String textOf(Person person) {
        return codes.textOf(person.id(), person.codeSerial());
    }
}
