package vn.tokhai.tracing.web;

import java.net.URI;
import java.util.List;

import jakarta.validation.Valid;
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
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.platform.problem.ProblemType;
import vn.tokhai.tracing.Case;
import vn.tokhai.tracing.Cases;
import vn.tokhai.tracing.ListingContacts;
import vn.tokhai.tracing.OpeningCases;
import vn.tokhai.tracing.SecondGenerations;

import static org.springframework.http.HttpStatus.ACCEPTED;

@Tag(name = "Truy vết / tracing")
@RestController
@RequestMapping("/api/v1/cases")
@PreAuthorize("hasAnyRole('health-officer', 'chief-officer')")
class CaseController {

    private final OpeningCases opening;
    private final Cases cases;
    private final ListingContacts contacts;
    private final SecondGenerations generations;

    CaseController(OpeningCases opening, Cases cases, ListingContacts contacts, SecondGenerations generations) {
        this.opening = opening;
        this.cases = cases;
        this.contacts = contacts;
        this.generations = generations;
    }

    /** @param next cursor of the next page; absent on the last one */
    record CaseList(List<CaseView> cases, @Nullable String next) {}

    @Operation(
            summary = "Mở ca bệnh và truy vết / open a case and trace",
            description =
                    "Địa bàn phải thuộc quyền của cán bộ. Gửi lại cùng requestId không tạo ca mới. / The area has to be the officer's. Sending the same requestId again opens no second case.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject(Examples.CASE_TO_OPEN)))
    @ApiResponse(
            responseCode = "201",
            description = "Đã mở, đang truy vết / opened, tracing runs",
            content =
                    @Content(
                            schema = @Schema(implementation = CaseView.class),
                            examples = @ExampleObject(Examples.CASE)))
    @ApiResponse(
            responseCode = "409",
            description = "requestId đã dùng cho ca khác / the request id belongs to another case",
            content = @Content(mediaType = "application/problem+json"))
    @PostMapping
    ResponseEntity<CaseView> open(@Valid @RequestBody CaseBody body, Authentication authentication) {
        Officer officer = Officer.of(authentication);
        Case.Confirmation confirmation = body.asConfirmation();
        if (!officer.mayAct(confirmation.area())) {
            throw new ProblemException(ProblemType.FORBIDDEN, "The area of the case is not yours");
        }
        return switch (opening.open(body.requestId(), officer.name(), confirmation)) {
            case OpeningCases.Outcome.Opened(Case opened) ->
                ResponseEntity.created(URI.create("/api/v1/cases/" + opened.caseId()))
                        .body(view(opened));
            case OpeningCases.Outcome.RequestIdTaken() ->
                throw new ProblemException(TracingProblems.REQUEST_ID_TAKEN, "Make a new request id for a new case");
            case OpeningCases.Outcome.Refused(var field, var why) -> throw ProblemException.invalid("/" + field, why);
        };
    }

    @Operation(summary = "Một ca bệnh / one case", description = "404 cho ca ngoài địa bàn / 404 outside the own areas")
    @ApiResponse(
            responseCode = "200",
            description = "Ca và tiến độ truy vết / the case and how far it is traced",
            content =
                    @Content(
                            schema = @Schema(implementation = CaseView.class),
                            examples = @ExampleObject(Examples.CASE)))
    @ApiResponse(
            responseCode = "404",
            description = "Không có / no such case",
            content = @Content(mediaType = "application/problem+json"))
    @GetMapping("/{caseId}")
    CaseView show(@PathVariable @Size(max = 40) String caseId, Authentication authentication) {
        return view(Officer.of(authentication).find(cases, caseId));
    }

    @Operation(summary = "Các ca trong địa bàn, mới trước / the cases of the own areas, newest first")
    @ApiResponse(
            responseCode = "200",
            description = "Một trang / one page",
            content =
                    @Content(
                            schema = @Schema(implementation = CaseList.class),
                            examples = @ExampleObject(Examples.CASES)))
    @GetMapping
    CaseList list(
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            @RequestParam(required = false) @Nullable @Size(max = 200) String after,
            Authentication authentication) {
        Officer officer = Officer.of(authentication);
        List<Case> found = cases.list(officer.areas().entries(), limit + 1, Cursor.ofCase(after));
        List<Case> shown = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() <= limit
                ? null
                : Cursor.of(new Cases.Position(
                        shown.getLast().openedAt(), shown.getLast().caseId()));
        return new CaseList(shown.stream().map(this::view).toList(), next);
    }

    @Operation(
            summary = "Truy vết F2 / trace the contacts of contacts",
            description =
                    "Mỗi F1 có khoảng thời gian riêng, từ lần gặp F0 đầu tiên. Gọi lại để hỏi thêm F1 mới. / Each F1 with a window of its own, from first meeting F0. Ask again to include F1 found since.")
    @ApiResponse(
            responseCode = "202",
            description = "Đang truy vết / tracing runs",
            content =
                    @Content(
                            schema = @Schema(implementation = CaseView.class),
                            examples = @ExampleObject(Examples.CASE)))
    @ApiResponse(
            responseCode = "404",
            description = "Không có / no such case",
            content = @Content(mediaType = "application/problem+json"))
    @PostMapping("/{caseId}/second-generation")
    @ResponseStatus(ACCEPTED)
    CaseView traceSecondGeneration(@PathVariable @Size(max = 40) String caseId, Authentication authentication) {
        Case wanted = Officer.of(authentication).find(cases, caseId);
        return generations
                .request(wanted)
                .map(this::view)
                .orElseThrow(() -> new ProblemException(TracingProblems.CASE_BUSY, "Try again in a moment"));
    }

    private CaseView view(Case shown) {
        return CaseView.of(shown, contacts.state(shown, null));
    }
}
