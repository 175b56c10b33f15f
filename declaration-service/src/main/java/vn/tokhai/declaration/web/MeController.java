package vn.tokhai.declaration.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.declaration.Gender;
import vn.tokhai.declaration.People;
import vn.tokhai.declaration.Person;
import vn.tokhai.declaration.PersonalNumber;
import vn.tokhai.declaration.PhoneNumber;
import vn.tokhai.declaration.Profile;

@Tag(name = "Tôi / me")
@RestController
class MeController {

    private final People people;
    private final Clock clock;

    MeController(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    record Me(
            String personId,
            @Nullable String phone,
            @Nullable String number,
            @Nullable MyProfile profile,
            Standing declaration) {

        static Me of(Person person, Instant now) {
            PhoneNumber phone = person.phone();
            PersonalNumber number = person.number();
            return new Me(
                    person.id().toString(),
                    phone == null ? null : phone.masked(),
                    number == null ? null : number.formatted(),
                    MyProfile.of(person.profile()),
                    Standing.of(person, now));
        }
    }

    /** What fills in the next form; the numbers of cards are left out. */
    record MyProfile(
            String fullName,
            int birthYear,
            Gender gender,
            String nationality,
            @Nullable AreaBody area,
            String address) {

        static @Nullable MyProfile of(@Nullable Profile profile) {
            return profile == null
                    ? null
                    : new MyProfile(
                            profile.fullName(),
                            profile.birthYear(),
                            profile.gender(),
                            profile.nationality(),
                            AreaBody.of(profile.area()),
                            profile.address());
        }

        @Override
        public String toString() {
            return "MyProfile[redacted]";
        }
    }

    /** @param state valid, at-risk, expired or none */
    record Standing(
            String state,
            @Nullable String declarationId,
            @Nullable Instant submittedAt,
            @Nullable Instant validUntil) {

        static Standing of(Person person, Instant now) {
            String state =
                    person.standingAt(now).name().toLowerCase(Locale.ROOT).replace('_', '-');
            Person.LatestDeclaration latest = person.newest();
            return latest == null
                    ? new Standing(state, null, null, null)
                    : new Standing(state, latest.id().toString(), latest.submittedAt(), latest.validUntil());
        }
    }

    @Operation(
            summary = "Hồ sơ của tôi / my profile",
            description =
                    "Số điện thoại được che. / The phone number is masked. State: valid, at-risk, expired or none.")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Hồ sơ và hiệu lực tờ khai / profile and standing of the declaration",
            content = @Content(examples = @ExampleObject(Examples.ME)))
    @NotFoundAnswer
    @PreAuthorize("hasRole('citizen')")
    @GetMapping("/api/v1/me")
    Me me(Authentication authentication) {
        return people.find(Caller.person(authentication))
                .map(person -> Me.of(person, clock.instant()))
                .orElseThrow(DeclarationProblems::personUnknown);
    }
}
