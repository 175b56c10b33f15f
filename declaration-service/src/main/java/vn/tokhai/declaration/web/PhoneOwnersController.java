package vn.tokhai.declaration.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.declaration.FindingPhoneOwners;
import vn.tokhai.platform.problem.ProblemException;

/** For the passcode service, after it has seen proof of the phone. */
@Tag(name = "Nội bộ / internal")
@RestController
class PhoneOwnersController {

    private final FindingPhoneOwners owners;

    PhoneOwnersController(FindingPhoneOwners owners) {
        this.owners = owners;
    }

    record PhoneOwnerRequest(
            @Schema(description = "E.164", example = "+84912345678") @NotBlank
            String phone) {

        @Override
        public String toString() {
            return "PhoneOwnerRequest[redacted]";
        }
    }

    record PhoneOwner(String personId) {}

    @Operation(
            summary = "Người giữ số điện thoại / the person who holds a phone number",
            description = "Makes the person when the number is new. Role service only; not reachable from outside.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject("{\"phone\": \"+84912345678\"}")))
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "The opaque person id",
            content = @Content(examples = @ExampleObject(Examples.PHONE_OWNER)))
    @PreAuthorize("hasRole('service')")
    @PutMapping("/internal/v1/phone-owners")
    PhoneOwner ownerOf(@Valid @RequestBody PhoneOwnerRequest request) {
        return owners.ownerOf(request.phone())
                .map(owner -> new PhoneOwner(owner.toString()))
                .orElseThrow(() -> ProblemException.invalid(
                        "/phone", "Không phải số di động / is not the number of a mobile phone"));
    }
}
