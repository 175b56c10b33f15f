package vn.tokhai.tracing.web;

import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.tracing.Case;
import vn.tokhai.tracing.Cases;
import vn.tokhai.tracing.ListingContacts;
import vn.tokhai.tracing.Place;
import vn.tokhai.tracing.TracingState;

@Tag(name = "Truy vết / tracing")
@RestController
@PreAuthorize("hasAnyRole('health-officer', 'chief-officer')")
class ContactController {

    private final Cases cases;
    private final ListingContacts listing;

    ContactController(Cases cases, ListingContacts listing) {
        this.cases = cases;
        this.listing = listing;
    }

    /**
     * @param ruleSet under which they were found
     * @param tracing of the generation asked for
     * @param next cursor of the next page; absent on the last one
     */
    record ContactList(
            String ruleSet,
            TracingState tracing,
            List<ContactView> contacts,
            @Nullable String next) {}

    @Operation(
            summary = "Người tiếp xúc, đáng chú ý trước / contacts, those that deserve attention first",
            description =
                    "Xếp theo thời gian ở cùng, không gian kín, độ tin cậy; chỉ có mã người. Cùng nơi cùng lúc là F1 cần xem xét, chưa phải kết luận. / Ranked by time together, closed space and trust; pseudonyms only. Same place and time makes a candidate for review, no verdict.")
    @ApiResponse(
            responseCode = "200",
            description = "Một trang / one page",
            content =
                    @Content(
                            schema = @Schema(implementation = ContactList.class),
                            examples = @ExampleObject(Examples.CONTACTS)))
    @ApiResponse(
            responseCode = "404",
            description = "Không có / no such case",
            content = @Content(mediaType = "application/problem+json"))
    @GetMapping("/api/v1/cases/{caseId}/contacts")
    ContactList list(
            @PathVariable @Size(max = 40) String caseId,
            @RequestParam(required = false) @Nullable @Min(1) @Max(2) Integer generation,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable @Size(max = 200) String after,
            Authentication authentication) {
        Case of = Officer.of(authentication).find(cases, caseId);
        // before the page: what it calls complete is in the page
        TracingState tracing = listing.state(of, generation);
        ListingContacts.Page page = listing.page(of, generation, limit, Cursor.contact(after));
        Map<String, Place> places = listing.placesOf(page.contacts());
        return new ContactList(
                of.ruleSet(),
                tracing,
                page.contacts().stream()
                        .map(contact -> ContactView.of(contact, places))
                        .toList(),
                Cursor.of(page.next()));
    }
}
