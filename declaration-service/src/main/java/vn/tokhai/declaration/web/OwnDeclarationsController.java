package vn.tokhai.declaration.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.declaration.Declaration;
import vn.tokhai.declaration.DeclarationId;
import vn.tokhai.declaration.OwnDeclarations;
import vn.tokhai.declaration.OwnDeclarations.Position;
import vn.tokhai.declaration.Prefilling;
import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.platform.problem.ProblemType;

@Tag(name = "Khai báo / declarations")
@PreAuthorize("hasRole('citizen')")
@RestController
class OwnDeclarationsController {

    private static final String SEPARATOR = "_";

    private final OwnDeclarations own;
    private final Prefilling prefilling;
    private final Clock clock;

    OwnDeclarationsController(OwnDeclarations own, Prefilling prefilling, Clock clock) {
        this.own = own;
        this.prefilling = prefilling;
        this.clock = clock;
    }

    @Schema(name = "DeclarationList")
    record Listed(List<Line> declarations, @Nullable String next) {}

    @Schema(name = "DeclarationLine")
    record Line(
            String declarationId,
            String form,
            int formVersion,
            Instant submittedAt,
            Instant validUntil,
            String state,
            long version) {

        static Line of(Declaration declaration, Instant now) {
            return new Line(
                    declaration.id().toString(),
                    declaration.form(),
                    declaration.formVersion(),
                    declaration.submittedAt(),
                    declaration.validUntil(),
                    StoredDeclaration.stateOf(declaration, now),
                    declaration.version());
        }
    }

    record History(List<Revision> revisions) {}

    @Schema(name = "DeclarationRevision")
    record Revision(long version, Instant replacedAt, Map<String, Object> answers) {

        @Override
        public String toString() {
            return "Revision[redacted]";
        }
    }

    record Prefill(String form, int formVersion, Map<String, Object> answers) {

        @Override
        public String toString() {
            return "Prefill[redacted]";
        }
    }

    @Operation(
            summary = "Các tờ khai của tôi / my declarations",
            description = "Mới nhất trước, cả tờ đã rút. / Newest first, withdrawn ones too.")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Các tờ khai / the declarations",
            content = @Content(examples = @ExampleObject(Examples.MY_DECLARATIONS)))
    @NotFoundAnswer
    @GetMapping("/api/v1/declarations")
    Listed list(
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            @Parameter(description = "Giá trị next của trang trước / next of the page before")
                    @RequestParam(required = false)
                    @Nullable
                    String after,
            @Parameter(description = "Người nhà / a member of the family; oneself when absent")
                    @RequestParam(required = false)
                    @Nullable
                    String personId,
            Authentication authentication) {
        var page = own.page(Caller.person(authentication), personId, limit, after == null ? null : position(after))
                .orElseThrow(DeclarationProblems::personUnknown);
        Position next = page.next();
        Instant now = clock.instant();
        return new Listed(
                page.declarations().stream()
                        .map(declaration -> Line.of(declaration, now))
                        .toList(),
                next == null ? null : next.submittedAt() + SEPARATOR + next.id());
    }

    @Operation(summary = "Xem tờ khai của mình hoặc người nhà / read a declaration of one's own or of one's family")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Tờ khai; ETag là phiên bản / the declaration; the ETag is its version",
            content = @Content(examples = @ExampleObject(Examples.STORED)))
    @NotFoundAnswer
    @GetMapping("/api/v1/declarations/{declarationId}")
    ResponseEntity<StoredDeclaration> read(
            @Parameter(example = "018f2b6e-7c1a-7d3e-9a51-6b0c2f4d8e10") @PathVariable String declarationId,
            Authentication authentication) {
        Declaration declaration = find(declarationId, authentication);
        return ResponseEntity.ok()
                .eTag(DeclarationVersion.etag(declaration))
                .body(StoredDeclaration.of(declaration, clock.instant()));
    }

    @Operation(
            summary = "Nội dung trước khi sửa / what a declaration said before",
            description = "Cũ nhất trước. / Oldest first; empty when it was never corrected.")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Các phiên bản trước / the earlier versions",
            content = @Content(examples = @ExampleObject(Examples.HISTORY)))
    @NotFoundAnswer
    @GetMapping("/api/v1/declarations/{declarationId}/history")
    History history(@PathVariable String declarationId, Authentication authentication) {
        return new History(find(declarationId, authentication).earlier().stream()
                .map(earlier -> new Revision(
                        earlier.version(),
                        earlier.replacedAt(),
                        earlier.answers().values()))
                .toList());
    }

    @Operation(
            summary = "Điền sẵn tờ khai / prefill a form",
            description =
                    "Từ tờ khai gần nhất; không có tình trạng sức khỏe. / From the newest declaration; who and where, never how one is.")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Những gì đã biết / what is known",
            content = @Content(examples = @ExampleObject(Examples.PREFILL)))
    @NotFoundAnswer
    @GetMapping("/api/v1/me/declaration-prefill")
    Prefill prefill(
            @Parameter(example = "citizen") @RequestParam String form,
            @Parameter(description = "Người nhà / a member of the family; oneself when absent")
                    @RequestParam(required = false)
                    @Nullable
                    String personId,
            Authentication authentication) {
        return switch (prefilling.prefill(Caller.person(authentication), personId, form)) {
            case Prefilling.Answer.Prefilled(var found, var answers) ->
                new Prefill(found.key(), found.version(), answers);
            case Prefilling.Answer.NoSuchForm() ->
                throw new ProblemException(ProblemType.NOT_FOUND, "Không có mẫu này · there is no such form");
            case Prefilling.Answer.PersonUnknown() -> throw DeclarationProblems.personUnknown();
        };
    }

    private Declaration find(String declarationId, Authentication authentication) {
        return own.find(Caller.person(authentication), declarationId)
                .orElseThrow(DeclarationProblems::noSuchDeclaration);
    }

    private static Position position(String after) {
        int separator = Math.max(0, after.indexOf(SEPARATOR));
        try {
            return new Position(
                    Instant.parse(after.substring(0, separator)),
                    DeclarationId.parse(after.substring(separator).replaceFirst(SEPARATOR, ""))
                            .orElseThrow(() -> new DateTimeException("no id")));
        } catch (DateTimeException e) {
            throw ProblemException.invalid("?after", "Sai định dạng · has the wrong form");
        }
    }
}
