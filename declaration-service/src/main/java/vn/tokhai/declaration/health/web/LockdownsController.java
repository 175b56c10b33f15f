package vn.tokhai.declaration.health.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.declaration.health.LockdownId;
import vn.tokhai.declaration.health.OpeningLockdowns;
import vn.tokhai.declaration.health.OpeningLockdowns.Answer;
import vn.tokhai.declaration.health.OpeningLockdowns.Opening;
import vn.tokhai.declaration.health.Supervision.Refusal;
import vn.tokhai.declaration.web.Caller;
import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.platform.problem.ProblemType;

@Tag(name = "Khu vực phong tỏa / lockdown")
@PreAuthorize("hasRole('health-officer')")
@RestController
@RequestMapping("/api/v1/lockdowns")
class LockdownsController {

    private static final ProblemType ID_TAKEN =
            new ProblemType("lockdown-id-taken", 409, "The id belongs to another lockdown");
    private static final ProblemType ENDED = new ProblemType("lockdown-ended", 409, "The lockdown is over");

    private final OpeningLockdowns lockdowns;
    private final OfficerAreas areas;

    LockdownsController(OpeningLockdowns lockdowns, OfficerAreas areas) {
        this.lockdowns = lockdowns;
        this.areas = areas;
    }

    record LockdownOpeningBody(
            @Schema(description = "UUID made by the client")
            @NotNull
            @Pattern(regexp = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
            String lockdownId,

            @Schema(description = "Đơn vị hành chính; xã của thôn / administrative unit; the ward of a hamlet")
            @NotNull
            @Valid
            AreaPart area,

            @Schema(
                    description =
                            "Tên thôn, xóm, tổ dân phố như trong địa chỉ đã khai / name of the hamlet as in the addresses that people declare")
            @Size(max = 100)
            @Pattern(regexp = ".*[\\p{L}\\p{N}].*")
            @Nullable
            String hamlet,

            @NotNull LocalDate startsOn,

            @NotNull LocalDate plannedEndOn,

            @NotBlank @Size(max = 100) String decisionNumber) {}

    record LockdownExtensionBody(
            @NotNull LocalDate plannedEndOn,
            @NotBlank @Size(max = 100) String decisionNumber) {}

    record LockdownEndBody(@NotBlank @Size(max = 100) String decisionNumber) {}

    record LockdownPage(
            List<LockdownBody> lockdowns, @Nullable String next) {}

    @Operation(
            summary = "Phong tỏa một khu vực / lock an area down",
            description =
                    "Người khai nơi ở trong khu vực, và người khai sau đó, được mở đợt cách ly trong ít phút. Gửi lại cùng lockdownId là vô hại. / The people who declared to live there get a quarantine within minutes, and so do those who declare it later. Sending the same id again is harmless.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject(LockdownExamples.OPENING)))
    @ApiResponse(
            responseCode = "201",
            useReturnTypeSchema = true,
            description = "Đã phong tỏa / locked down",
            content = @Content(examples = @ExampleObject(LockdownExamples.LOCKDOWN)))
    @LockdownRefusalAnswers
    @PostMapping
    ResponseEntity<LockdownBody> open(@Valid @RequestBody LockdownOpeningBody body, Authentication authentication) {
        if (body.hamlet() != null && body.area().ward() == null) {
            throw ProblemException.invalid("/area/ward", "Thôn thuộc một xã / a hamlet is in a ward");
        }
        LockdownBody opened = result(lockdowns.open(
                Caller.officer(authentication),
                new Opening(
                        LockdownId.parse(body.lockdownId()).orElseThrow(),
                        areas.checked(body.area(), "/area"),
                        body.hamlet(),
                        body.startsOn(),
                        body.plannedEndOn(),
                        body.decisionNumber())));
        return ResponseEntity.created(URI.create("/api/v1/lockdowns/" + opened.lockdownId()))
                .body(opened);
    }

    @Operation(
            summary = "Các khu vực đang phong tỏa / areas that are locked down",
            description =
                    "Theo mã khu vực; của địa bàn của cán bộ khi không nêu. / By code; of the officer's own area when none is named.")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Một trang / one page",
            content = @Content(examples = @ExampleObject(LockdownExamples.LOCKDOWNS)))
    @GetMapping
    LockdownPage list(
            @Parameter(example = "2021:58/586") @RequestParam(required = false) @Nullable String area,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @Parameter(description = "Giá trị next của trang trước / next of the page before")
                    @RequestParam(required = false)
                    @Size(max = 500)
                    @Nullable
                    String after,
            Authentication authentication) {
        var page = lockdowns.page(areas.asked(area, authentication), Cursor.found(after), limit);
        return new LockdownPage(
                page.items().stream()
                        .map(lockdown -> LockdownBody.of(lockdown, true))
                        .toList(),
                Cursor.of(page.next()));
    }

    @Operation(summary = "Một khu vực phong tỏa / one lockdown")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Khu vực phong tỏa / the lockdown",
            content = @Content(examples = @ExampleObject(LockdownExamples.LOCKDOWN)))
    @LockdownRefusalAnswers
    @GetMapping("/{lockdownId}")
    LockdownBody read(@PathVariable String lockdownId, Authentication authentication) {
        return lockdowns
                .mine(Caller.officer(authentication), idOf(lockdownId))
                .map(lockdown -> LockdownBody.of(lockdown, lockdowns.open(lockdown)))
                .orElseThrow(HealthProblems::unknown);
    }

    @Operation(
            summary = "Kéo dài phong tỏa / extend a lockdown",
            description =
                    "Đợt cách ly của người ở đó cũng kéo dài. Gửi lại cùng ngày là vô hại. / The quarantines of its people follow. Sending the same day again is harmless.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject(LockdownExamples.EXTENSION)))
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Đã kéo dài / extended",
            content = @Content(examples = @ExampleObject(LockdownExamples.LOCKDOWN)))
    @LockdownRefusalAnswers
    @PostMapping("/{lockdownId}/extension")
    LockdownBody extend(
            @PathVariable String lockdownId,
            @Valid @RequestBody LockdownExtensionBody body,
            Authentication authentication) {
        return result(lockdowns.extend(
                Caller.officer(authentication), idOf(lockdownId), body.plannedEndOn(), body.decisionNumber()));
    }

    @Operation(
            summary = "Gỡ phong tỏa hôm nay / lift a lockdown today",
            description =
                    "Đợt cách ly của người ở đó kết thúc. Gửi lại là vô hại. / The quarantines of its people end. Sending it again is harmless.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject(LockdownExamples.END)))
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Đã gỡ / lifted",
            content = @Content(examples = @ExampleObject(LockdownExamples.LOCKDOWN)))
    @LockdownRefusalAnswers
    @PostMapping("/{lockdownId}/end")
    LockdownBody end(
            @PathVariable String lockdownId, @Valid @RequestBody LockdownEndBody body, Authentication authentication) {
        return result(lockdowns.lift(Caller.officer(authentication), idOf(lockdownId), body.decisionNumber()));
    }

    private static LockdownId idOf(String typed) {
        return LockdownId.parse(typed).orElseThrow(HealthProblems::unknown);
    }

    private LockdownBody result(Answer answer) {
        return switch (answer) {
            case Answer.Now(var lockdown) -> LockdownBody.of(lockdown, lockdowns.open(lockdown));
            case Answer.Refused(var refusal)
            when refusal == Refusal.ID_TAKEN ->
                throw new ProblemException(ID_TAKEN, "Hãy tạo mã mới / make a new id and send again");
            case Answer.Refused(var refusal)
            when refusal == Refusal.ENDED ->
                throw new ProblemException(ENDED, "Phong tỏa đã hết / the lockdown is over");
            case Answer.Refused(var refusal) -> throw HealthProblems.refused(refusal);
            case Answer.OutsideArea() -> throw OfficerAreas.outside();
            case Answer.Unknown() -> throw HealthProblems.unknown();
        };
    }
}
