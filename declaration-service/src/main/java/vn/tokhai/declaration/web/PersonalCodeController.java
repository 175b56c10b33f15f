package vn.tokhai.declaration.web;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.declaration.CodePictures;
import vn.tokhai.declaration.IssuingCodes;
import vn.tokhai.declaration.IssuingCodes.ReIssue;
import vn.tokhai.declaration.People;
import vn.tokhai.declaration.Person;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.PersonalCodes;
import vn.tokhai.declaration.PersonalNumber;
import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.platform.problem.ProblemType;

@Tag(name = "Mã cá nhân / personal code")
@PreAuthorize("hasRole('citizen')")
@RestController
class PersonalCodeController {

    static final String CODE = "/api/v1/me/personal-code";
    static final String PNG = CODE + ".png";
    static final String SVG = CODE + ".svg";

    private static final String OF_FAMILY = "/api/v1/me/family-members/%s/personal-code";

    private final People people;
    private final IssuingCodes issuing;
    private final PersonalCodes codes;
    private final CodePictures pictures;

    PersonalCodeController(People people, IssuingCodes issuing, PersonalCodes codes, CodePictures pictures) {
        this.people = people;
        this.issuing = issuing;
        this.codes = codes;
        this.pictures = pictures;
    }

    /** Where the one who asks finds the code of a person: their own, or that of a family member. */
    static String codeOf(PersonId person, PersonId asking) {
        return person.equals(asking) ? CODE : OF_FAMILY.formatted(person);
    }

    record PersonalCode(String number, String text, int serial, String pngUrl, String svgUrl) {}

    @Operation(
            summary = "Mã cá nhân của tôi / my personal code",
            description = "Mã chỉ nhận dạng, không cho quyền gì. / The code identifies, it authorises nothing.")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Số và nội dung mã QR / number and text of the QR",
            content = @Content(examples = @ExampleObject(Examples.CODE)))
    @NotFoundAnswer
    @GetMapping(CODE)
    PersonalCode code(Authentication authentication) {
        return describe(holder(authentication));
    }

    @Operation(summary = "Ảnh PNG của mã / the code as a PNG picture")
    @ApiResponse(
            responseCode = "200",
            description = "Ảnh để in / a picture to print",
            content = @Content(mediaType = MediaType.IMAGE_PNG_VALUE, examples = @ExampleObject("(binary)")))
    @NotFoundAnswer
    @GetMapping(path = PNG, produces = MediaType.IMAGE_PNG_VALUE)
    byte[] png(@RequestParam(defaultValue = "512") @Min(64) @Max(2048) int size, Authentication authentication) {
        return pictures.png(textOf(holder(authentication)), size);
    }

    @Operation(summary = "Ảnh SVG của mã / the code as an SVG picture")
    @ApiResponse(
            responseCode = "200",
            description = "Ảnh để in / a picture to print",
            content = @Content(mediaType = "image/svg+xml", examples = @ExampleObject("<svg …/>")))
    @NotFoundAnswer
    @GetMapping(path = SVG, produces = "image/svg+xml;charset=UTF-8")
    String svg(Authentication authentication) {
        return pictures.svg(textOf(holder(authentication)));
    }

    @Operation(
            summary = "Cấp lại mã / issue a new code",
            description = "Mọi mã cũ mất hiệu lực. / All earlier codes become void; for a lost card.")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Mã mới / the new code",
            content = @Content(examples = @ExampleObject(Examples.CODE)))
    @NotFoundAnswer
    @PostMapping(CODE + "/re-issue")
    PersonalCode reIssue(Authentication authentication) {
        return switch (issuing.reIssue(holder(authentication))) {
            case ReIssue.Issued(var person) -> describe(person);
            case ReIssue.NoCode() -> throw DeclarationProblems.noPersonalCode();
            case ReIssue.TooOften(Duration wait) ->
                throw ProblemException.retryLater(
                        ProblemType.TOO_MANY_REQUESTS, "Cấp lại quá nhiều lần / re-issued too often", wait);
        };
    }

    private Person holder(Authentication authentication) {
        return people.find(Caller.person(authentication)).orElseThrow(DeclarationProblems::personUnknown);
    }

    private PersonalCode describe(Person person) {
        PersonalNumber number = person.number();
        if (number == null) {
            throw DeclarationProblems.noPersonalCode();
        }
        return new PersonalCode(number.formatted(), textOf(person), person.codeSerial(), PNG, SVG);
    }

    private String textOf(Person person) {
        if (person.number() == null) {
            throw DeclarationProblems.noPersonalCode();
        }
        return codes.textOf(person.id(), person.codeSerial());
    }
}
