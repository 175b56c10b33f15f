package vn.tokhai.declaration.families.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.declaration.People;
import vn.tokhai.declaration.Person;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.PersonalCards;
import vn.tokhai.declaration.PersonalCards.Card;
import vn.tokhai.declaration.PersonalCodes;
import vn.tokhai.declaration.PersonalNumber;
import vn.tokhai.declaration.Profile;
import vn.tokhai.declaration.families.CaringForFamilies;
import vn.tokhai.declaration.web.Caller;
import vn.tokhai.declaration.web.NotFoundAnswer;
import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.platform.problem.ProblemType;

/** Cards to print, of the caller and of those the caller declares for. */
@Tag(name = "Mã cá nhân / personal code")
@RestController
class FamilyCardsController {

    private final People people;
    private final CaringForFamilies families;
    private final PersonalCodes codes;
    private final PersonalCards cards;

    FamilyCardsController(People people, CaringForFamilies families, PersonalCodes codes, PersonalCards cards) {
        this.people = people;
        this.families = families;
        this.codes = codes;
        this.cards = cards;
    }

    @Operation(
            summary = "Thẻ QR để in / cards to print",
            description =
                    "Thẻ 85,6 × 54 mm trên giấy A4 có dấu cắt, cho tôi và người nhà. / Cards of 85.6 × 54 mm on A4 with cut marks, mine and my family's.")
    @ApiResponse(
            responseCode = "200",
            description = "PDF",
            content = @Content(mediaType = MediaType.APPLICATION_PDF_VALUE, examples = @ExampleObject("(binary)")))
    @NotFoundAnswer
    @PreAuthorize("hasRole('citizen')")
    @GetMapping(path = "/api/v1/me/personal-code.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> pdf(
            @Parameter(description = "Số bản của mỗi thẻ / copies of each card")
                    @RequestParam(defaultValue = "1")
                    @Min(1)
                    @Max(10)
                    int copies,
            @Parameter(description = "Kèm thẻ của người nhà / with the cards of the family")
                    @RequestParam(defaultValue = "true")
                    boolean family,
            Authentication authentication) {
        PersonId me = Caller.person(authentication);
        List<Card> wanted = new ArrayList<>();
        Person person = people.find(me).orElseThrow(FamilyProblems::personUnknown);
        Profile profile = person.profile();
        if (profile != null) {
            add(wanted, person, profile.fullName(), copies);
        }
        if (family) {
            families.of(me)
                    .forEach(relative ->
                            add(wanted, relative.person(), relative.member().name(), copies));
        }
        if (wanted.isEmpty()) {
            throw new ProblemException(
                    new ProblemType("personal-code-none", 404, "There is no personal code yet"),
                    "Hãy khai báo y tế để nhận mã / submit a declaration to get one");
        }
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("personal-cards.pdf")
                                .build()
                                .toString())
                .body(cards.sheets(wanted));
    }

    private void add(List<Card> wanted, Person person, String name, int copies) {
        PersonalNumber number = person.number();
        if (number != null) {
            var card = new Card(name, number.formatted(), codes.textOf(person.id(), person.codeSerial()));
            wanted.addAll(Collections.nCopies(copies, card));
        }
    }
}
