package vn.tokhai.declaration.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.ReachingPeople;

/** For the passcode service, at the moment in which it sends an SMS. */
@Tag(name = "Nội bộ / internal")
@RestController
class PhonesController {

    private final ReachingPeople reaching;

    PhonesController(ReachingPeople reaching) {
        this.reaching = reaching;
    }

    record ReachedAt(String phone) {

        @Override
        public String toString() {
            return "ReachedAt[redacted]";
        }
    }

    @Operation(
            summary = "Số điện thoại để nhắn tin cho một người / the phone number on which a person gets messages",
            description =
                    "The own number, or else that of the guardian. POST, so that nobody keeps the answer. Role service only; not reachable from outside.")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "E.164",
            content = @Content(examples = @ExampleObject("{\"phone\": \"+84912345678\"}")))
    @NotFoundAnswer
    @PreAuthorize("hasRole('service')")
    @PostMapping("/internal/v1/people/{personId}/phone")
    ResponseEntity<ReachedAt> phoneOf(
            @Parameter(example = "5f0c3a52-3f4e-4f57-9f0c-0a4f0b1d2c3e") @PathVariable String personId) {
        return PersonId.parse(personId)
                .flatMap(reaching::phoneOf)
                .map(phone ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new ReachedAt(phone.e164())))
                .orElseThrow(DeclarationProblems::unreachable);
    }
}
