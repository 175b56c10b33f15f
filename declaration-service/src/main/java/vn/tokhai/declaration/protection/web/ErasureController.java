package vn.tokhai.declaration.protection.web;

import java.net.URI;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.declaration.LegalDuty;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.protection.Basis;
import vn.tokhai.declaration.protection.ErasingPeople;
import vn.tokhai.declaration.protection.ErasingPeople.Outcome;
import vn.tokhai.declaration.protection.Erasure;
import vn.tokhai.declaration.protection.Retention;
import vn.tokhai.declaration.protection.Retention.OnErasure;
import vn.tokhai.declaration.protection.Text;
import vn.tokhai.declaration.web.Caller;
import vn.tokhai.declaration.web.NotFoundAnswer;
import vn.tokhai.platform.problem.ProblemException;

@Tag(name = "Bảo vệ dữ liệu / data protection")
@RestController
class ErasureController {

    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final String WORD = "XÓA";
    /** Without marks, since keyboards put them in different places. */
    private static final Set<String> WORDS = Set.of("XOA", "ERASE");

    private final ErasingPeople erasing;
    private final Retention retention;

    ErasureController(ErasingPeople erasing, Retention retention) {
        this.erasing = erasing;
        this.retention = retention;
    }

    record Confirmation(
            @Schema(description = "XÓA hoặc / or ERASE") @NotNull @Size(max = 20)
            String word) {
        boolean holds() {
            String bare =
                    Normalizer.normalize(word.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            return WORDS.contains(bare.toUpperCase(Locale.ROOT));
        }
    }

    record Order(
            @NotNull @Pattern(regexp = UUID_FORM, message = "is no person id")
            String personId,

            @Schema(description = "Số quyết định") @NotBlank @Size(max = 100)
            String decisionNumber) {}

    /** @param people how many: the person and those under that person's care */
    record ErasurePreview(int people, List<Kept> destroyed, List<Kept> remaining, List<Duty> duties, String word) {}

    record Kept(
            String kind,
            Text what,
            @Nullable Text why,
            @Nullable String period) {}

    record Duty(String kind, String vi, String en, @Nullable Instant until) {
        static Duty of(LegalDuty duty) {
            return new Duty(duty.kind(), duty.vi(), duty.en(), duty.until());
        }
    }

    record ErasureAnswer(
            String certificateId, int people, Instant requestedAt, Instant erasedAt, String certificateUrl) {
        static ErasureAnswer of(Erasure erasure) {
            return new ErasureAnswer(
                    erasure.certificateId(),
                    erasure.people().size(),
                    erasure.requestedAt(),
                    Objects.requireNonNull(erasure.completedAt()),
                    ErasureCertificatesController.CERTIFICATES + "/" + erasure.certificateId());
        }
    }

    @Operation(
            summary = "Xem trước việc xóa dữ liệu của tôi / what erasing me would do",
            description =
                    "Những gì bị xóa, những gì còn lại và vì sao, nghĩa vụ còn hiệu lực. / What goes, what remains and why, duties in force. Changes nothing.")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Xem trước / the preview",
            content = @Content(examples = @ExampleObject(ProtectionExamples.PREVIEW)))
    @NotFoundAnswer
    @PreAuthorize("hasRole('citizen')")
    @GetMapping("/api/v1/me/erasure")
    ErasurePreview preview(Authentication authentication) {
        return erasing.preview(Caller.person(authentication))
                .map(preview -> new ErasurePreview(
                        preview.people().size(),
                        retention.on(OnErasure.DESTROYED).stream()
                                .map(row -> new Kept(row.key(), row.what(), null, null))
                                .toList(),
                        retention.on(OnErasure.REMAINS).stream()
                                .map(row -> new Kept(row.key(), row.what(), row.why(), row.period()))
                                .toList(),
                        preview.duties().stream().map(Duty::of).toList(),
                        WORD))
                .orElseThrow(ErasureController::personUnknown);
    }

    @Operation(
            summary = "Xóa dữ liệu của tôi và người nhà tôi khai hộ / erase me and those I declare for",
            description =
                    "Không thể hoàn tác. Gửi lại là vô hại: câu trả lời như cũ. / Cannot be undone. Sending it again is harmless and gives the same answer. The phone may register anew, as a new person. Refused with 409 while a legal duty is in force.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject(ProtectionExamples.CONFIRMATION)))
    @ApiResponse(
            responseCode = "201",
            useReturnTypeSchema = true,
            description = "Đã xóa / erased",
            content = @Content(examples = @ExampleObject(ProtectionExamples.ERASED)))
    @ApiResponse(
            responseCode = "409",
            description = "A legal duty is in force (/problems/legal-duty-open)",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(ref = "#/components/schemas/Problem")))
    @NotFoundAnswer
    @PreAuthorize("hasRole('citizen')")
    @PostMapping("/api/v1/me/erasure")
    ResponseEntity<ErasureAnswer> eraseMe(
            @Valid @RequestBody Confirmation confirmation, Authentication authentication) {
        if (!confirmation.holds()) {
            throw ProblemException.invalid("/word", "Hãy gõ XÓA / type ERASE");
        }
        return answer(erasing.erase(Caller.person(authentication), Basis.ownRequest()));
    }

    @Operation(
            summary = "Xóa một người theo quyết định / erase a person by decision",
            description =
                    "Quyết định đứng trên nghĩa vụ đang có hiệu lực; giấy chứng nhận ghi rõ nghĩa vụ đó. / A decision stands above a duty in force; the certificate names the duty.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject(ProtectionExamples.ORDER)))
    @ApiResponse(
            responseCode = "201",
            useReturnTypeSchema = true,
            description = "Đã xóa / erased",
            content = @Content(examples = @ExampleObject(ProtectionExamples.ERASED)))
    @NotFoundAnswer
    @PreAuthorize("hasRole('admin')")
    @PostMapping("/api/v1/erasures")
    ResponseEntity<ErasureAnswer> erase(@Valid @RequestBody Order order, Authentication authentication) {
        return answer(erasing.erase(
                new PersonId(UUID.fromString(order.personId())),
                Basis.decision(order.decisionNumber(), authentication.getName())));
    }

    private static ResponseEntity<ErasureAnswer> answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Erased(var erasure) -> {
                ErasureAnswer body = ErasureAnswer.of(erasure);
                yield ResponseEntity.created(URI.create(body.certificateUrl())).body(body);
            }
            case Outcome.DutiesOpen(var duties) -> throw ProtectionProblems.dutyOpen(duties);
            case Outcome.PersonUnknown() -> throw personUnknown();
        };
    }

    private static ProblemException personUnknown() {
        return ProtectionProblems.notFound("Không có người này / there is no such person");
    }
}
