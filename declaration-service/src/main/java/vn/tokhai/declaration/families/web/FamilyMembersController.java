package vn.tokhai.declaration.families.web;

import java.net.URI;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.declaration.Person;
import vn.tokhai.declaration.PersonNames;
import vn.tokhai.declaration.PersonalNumber;
import vn.tokhai.declaration.Profile;
import vn.tokhai.declaration.families.CaringForFamilies;
import vn.tokhai.declaration.families.CaringForFamilies.Addition;
import vn.tokhai.declaration.families.CaringForFamilies.Relative;
import vn.tokhai.declaration.families.Relation;
import vn.tokhai.declaration.web.Caller;
import vn.tokhai.declaration.web.NotFoundAnswer;
import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.platform.problem.ProblemType;

@Tag(name = "Gia đình / family")
@PreAuthorize("hasRole('citizen')")
@RestController
@RequestMapping(FamilyMembersController.PATH)
class FamilyMembersController {

    static final String PATH = "/api/v1/me/family-members";

    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final String RELATION = "child|spouse|parent|sibling|grandparent|grandchild|other";

    private final CaringForFamilies families;
    private final Clock clock;

    FamilyMembersController(CaringForFamilies families, Clock clock) {
        this.families = families;
        this.clock = clock;
    }

    @Schema(name = "NewFamilyMember")
    record NewMember(
            @Schema(description = "UUID made by the client; sending it again is harmless")
            @NotNull
            @Pattern(regexp = UUID_FORM, message = "is no UUID")
            String requestId,

            @Schema(description = "Họ và tên, mọi chữ cái / any letter", maxLength = 255, example = "Trần Thị Mẫu Nhỏ")
            @NotNull
            String name,

            @Schema(example = "child") @NotNull @Pattern(regexp = RELATION)
            String relation) {

        @Override
        public String toString() {
            return "NewMember[redacted]";
        }
    }

    @Schema(name = "Family")
    record Family(List<FamilyMember> members) {}

    /** @param declaration none, expired, valid or at-risk */
    @Schema(name = "FamilyMember")
    record FamilyMember(
            String personId,
            String name,
            @Schema(example = "child") String relation,

            @Nullable String number,
            String declaration,
            @Nullable Instant validUntil,
            Instant addedAt,
            String personalCodeUrl,
            String pngUrl,
            String svgUrl) {

        static FamilyMember of(Relative relative, Instant now) {
            Person person = relative.person();
            Profile profile = person.profile();
            PersonalNumber number = person.number();
            Person.LatestDeclaration latest = person.newest();
            String code = PATH + "/" + person.id() + "/personal-code";
            return new FamilyMember(
                    person.id().toString(),
                    profile == null ? relative.member().name() : profile.fullName(),
                    relative.member().relation().name().toLowerCase(Locale.ROOT),
                    number == null ? null : number.formatted(),
                    person.standingAt(now).name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    latest == null ? null : latest.validUntil(),
                    relative.member().addedAt(),
                    code,
                    code + ".png",
                    code + ".svg");
        }

        @Override
        public String toString() {
            return "FamilyMember[" + personId + "]";
        }
    }

    @Operation(
            summary = "Thêm người nhà không có điện thoại riêng / add a family member without a phone",
            description =
                    "Người nhà có mã số, mã QR và tờ khai riêng; bạn khai thay bằng personId. / The member gets a number, a code and declarations of their own; declare with their personId.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject(FamilyExamples.NEW)))
    @ApiResponse(
            responseCode = "201",
            useReturnTypeSchema = true,
            description = "Đã thêm / added",
            content = @Content(examples = @ExampleObject(FamilyExamples.MEMBER)))
    @ApiResponse(
            responseCode = "409",
            description = "No more members may be added (/problems/family-full)",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(ref = "#/components/schemas/Problem")))
    @NotFoundAnswer
    @PostMapping
    ResponseEntity<FamilyMember> add(@Valid @RequestBody NewMember body, Authentication authentication) {
        String name = Normalizer.normalize(body.name().strip(), Normalizer.Form.NFC);
        PersonNames.faultOf(name).ifPresent(fault -> {
            throw ProblemException.invalid("/name", fault);
        });
        return switch (families.add(
                Caller.person(authentication),
                UUID.fromString(body.requestId()),
                name,
                Relation.valueOf(body.relation().toUpperCase(Locale.ROOT)))) {
            case Addition.Added(var relative) ->
                ResponseEntity.created(URI.create(PATH + "/" + relative.person().id()))
                        .body(FamilyMember.of(relative, clock.instant()));
            case Addition.Full(int most) ->
                throw new ProblemException(
                        FamilyProblems.FULL, "Tối đa %1$d người / at most %1$d people".formatted(most));
            case Addition.TooOften(var wait) ->
                throw ProblemException.retryLater(
                        ProblemType.TOO_MANY_REQUESTS, "Thêm quá nhiều lần hôm nay / too many additions today", wait);
            case Addition.GuardianUnknown() -> throw FamilyProblems.personUnknown();
        };
    }

    @Operation(summary = "Người nhà của tôi / my family members")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Theo thứ tự thêm vào / in the order of adding",
            content = @Content(examples = @ExampleObject(FamilyExamples.FAMILY)))
    @GetMapping
    Family mine(Authentication authentication) {
        Instant now = clock.instant();
        return new Family(families.of(Caller.person(authentication)).stream()
                .map(relative -> FamilyMember.of(relative, now))
                .toList());
    }

    @Operation(summary = "Một người nhà / one family member")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Người nhà / the member",
            content = @Content(examples = @ExampleObject(FamilyExamples.MEMBER)))
    @NotFoundAnswer
    @GetMapping("/{personId}")
    FamilyMember one(
            @Parameter(example = FamilyExamples.ID) @PathVariable String personId, Authentication authentication) {
        return FamilyMember.of(FamilyProblems.relative(families, authentication, personId), clock.instant());
    }

    @Operation(
            summary = "Bỏ người nhà / remove a family member",
            description =
                    "Mã số và tờ khai của họ vẫn còn; bạn không còn khai thay được. / Their number and declarations stay; you can no longer act for them.")
    @ApiResponse(responseCode = "204", description = "Đã bỏ / removed")
    @NotFoundAnswer
    @DeleteMapping("/{personId}")
    ResponseEntity<Void> remove(
            @Parameter(example = FamilyExamples.ID) @PathVariable String personId, Authentication authentication) {
        var person = FamilyProblems.idOf(personId);
        if (!families.remove(Caller.person(authentication), person)) {
            throw FamilyProblems.notFound();
        }
        return ResponseEntity.noContent().build();
    }
}
