package vn.tokhai.declaration.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.declaration.KeepingStanding;
import vn.tokhai.declaration.MandatoryGroups;
import vn.tokhai.declaration.Person;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.PersonStanding;
import vn.tokhai.declaration.PersonStanding.Obligation;

@Tag(name = "Hiệu lực tờ khai / standing")
@RestController
class StandingController {

    static final String GROUPS = "/api/v1/mandatory-groups";

    private static final Duration FRESH = Duration.ofMinutes(10);

    private final KeepingStanding standing;
    private final MandatoryGroups groups;

    StandingController(KeepingStanding standing, MandatoryGroups groups) {
        this.standing = standing;
        this.groups = groups;
    }

    @Schema(name = "Standing")
    record StandingBody(
            String personId,
            Person.Standing standing,
            @Nullable Instant validUntil,
            List<OnForm> declarations,
            List<InGroup> groups,
            Instant at) {

        static StandingBody of(PersonStanding found) {
            return new StandingBody(
                    found.personId().toString(),
                    found.standing(),
                    found.validUntil(),
                    found.declarations().stream()
                            .map(declaration -> OnForm.of(declaration, found.at()))
                            .toList(),
                    found.obligations().stream().map(InGroup::of).toList(),
                    found.at());
        }
    }

    /** The newest declaration on one form. */
    record OnForm(
            String form, String declarationId, Instant submittedAt, Instant validUntil, Person.Standing standing) {

        static OnForm of(Person.LatestDeclaration declaration, Instant at) {
            return new OnForm(
                    declaration.form(),
                    declaration.id().toString(),
                    declaration.submittedAt(),
                    declaration.validUntil(),
                    declaration.standingAt(at));
        }
    }

    /** @param forms any one of them fulfils the duty */
    record InGroup(
            String group,
            Map<String, String> name,
            List<String> forms,
            Person.Standing standing,
            @Nullable Instant validUntil) {

        static InGroup of(Obligation duty) {
            return new InGroup(
                    duty.group().key(), duty.group().name(), duty.group().forms(), duty.standing(), duty.validUntil());
        }
    }

    @Operation(
            summary = "Hiệu lực tờ khai của tôi / my standing",
            description =
                    "NONE, EXPIRED, VALID, AT_RISK; và từng nhóm bắt buộc mà tôi thuộc. / And each mandatory group that I belong to.")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Hiệu lực / the standing",
            content = @Content(examples = @ExampleObject(Examples.STANDING)))
    @NotFoundAnswer
    @PreAuthorize("hasRole('citizen')")
    @GetMapping("/api/v1/me/standing")
    StandingBody mine(
            @Parameter(description = "Người nhà / a member of the family; oneself when absent")
                    @RequestParam(required = false)
                    @Nullable
                    String personId,
            Authentication authentication) {
        return standing.ask(Caller.person(authentication), personId)
                .map(StandingBody::of)
                .orElseThrow(DeclarationProblems::personUnknown);
    }

    @Operation(
            summary = "Hiệu lực tờ khai của một người / standing of a person",
            description = "For other services. Role service only; not reachable from outside.")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "The standing",
            content = @Content(examples = @ExampleObject(Examples.STANDING)))
    @NotFoundAnswer
    @PreAuthorize("hasRole('service')")
    @GetMapping("/internal/v1/people/{personId}/standing")
    StandingBody ofPerson(@PathVariable String personId) {
        return PersonId.parse(personId)
                .flatMap(standing::of)
                .map(StandingBody::of)
                .orElseThrow(DeclarationProblems::personUnknown);
    }

    @Operation(
            summary = "Các nhóm bắt buộc khai báo / mandatory groups",
            description =
                    "Ai phải khai tờ nào, hiệu lực bao lâu. / Who must declare which form, and how long it holds.")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Các nhóm / the groups",
            content = @Content(examples = @ExampleObject(Examples.GROUPS)))
    @SecurityRequirements
    @GetMapping(GROUPS)
    ResponseEntity<MandatoryGroups> groups() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(groups);
    }
}
