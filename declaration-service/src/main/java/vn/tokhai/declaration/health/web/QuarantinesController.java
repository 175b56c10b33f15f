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

import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.health.EndReason;
import vn.tokhai.declaration.health.ListingQuarantines;
import vn.tokhai.declaration.health.OpeningQuarantines;
import vn.tokhai.declaration.health.OpeningQuarantines.Answer;
import vn.tokhai.declaration.health.OpeningQuarantines.Opening;
import vn.tokhai.declaration.health.Quarantine;
import vn.tokhai.declaration.health.QuarantineId;
import vn.tokhai.declaration.health.QuarantineKind;
import vn.tokhai.declaration.web.Caller;

@Tag(name = "Cách ly / quarantine")
@PreAuthorize("hasRole('health-officer')")
@RestController
@RequestMapping("/api/v1/quarantines")
class QuarantinesController {

    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final OpeningQuarantines opening;
    private final ListingQuarantines listing;
    private final OfficerAreas areas;

    QuarantinesController(OpeningQuarantines opening, ListingQuarantines listing, OfficerAreas areas) {
        this.opening = opening;
        this.listing = listing;
        this.areas = areas;
    }

    record OpeningBody(
            @Schema(description = "UUID made by the client") @NotNull @Pattern(regexp = UUID_FORM)
            String quarantineId,

            @NotNull @Pattern(regexp = UUID_FORM) String personId,

            @NotNull @Pattern(regexp = "centralised|home|treatment-at-home")
            String kind,

            @Schema(description = "Địa bàn của đơn vị phụ trách / area of the responsible unit") @NotNull @Valid
            AreaPart area,

            @Schema(description = "Tên cơ sở; dữ liệu cá nhân / name of the facility; personal data")
            @Size(max = 255)
            @Nullable
            String place,

            @Schema(description = "Điểm kiểm soát dịch nơi người đó được phép có mặt / where the person may be seen")
            @Pattern(regexp = "[0-9A-Z]{1,32}")
            @Nullable
            String checkpointId,

            @NotNull LocalDate startsOn,

            @NotNull LocalDate plannedEndOn,

            @NotBlank @Size(max = 100) String decisionNumber) {

        @Override
        public String toString() {
            return "OpeningBody[" + quarantineId + "]";
        }
    }

    record ExtensionBody(
            @NotNull LocalDate plannedEndOn,
            @NotBlank @Size(max = 100) String decisionNumber) {}

    record EndBody(
            @NotNull @Pattern(regexp = "completed|early|transferred|opened-in-error")
            String reason,

            @Schema(description = "Hôm nay khi vắng / today when absent") @Nullable
            LocalDate endedOn,

            @NotBlank @Size(max = 100) String decisionNumber) {}

    record QuarantinePage(
            List<QuarantineBody> quarantines, @Nullable String next) {}

    @Operation(
            summary = "Mở đợt cách ly cho một người / open a quarantine for a person",
            description =
                    "Cán bộ của địa bàn phụ trách. Gửi lại cùng quarantineId là vô hại. / An officer of the responsible area; sending the same id again is harmless. One quarantine of these kinds at a time.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject(HealthExamples.OPENING)))
    @ApiResponse(
            responseCode = "201",
            useReturnTypeSchema = true,
            description = "Đã mở / opened",
            content = @Content(examples = @ExampleObject(HealthExamples.QUARANTINE)))
    @RefusalAnswers
    @PostMapping
    ResponseEntity<QuarantineBody> open(@Valid @RequestBody OpeningBody body, Authentication authentication) {
        Quarantine quarantine = result(opening.open(
                Caller.officer(authentication),
                new Opening(
                        QuarantineId.parse(body.quarantineId()).orElseThrow(),
                        PersonId.parse(body.personId()).orElseThrow(),
                        QuarantineKind.ofKey(body.kind()).orElseThrow(),
                        areas.checked(body.area(), "/area"),
                        body.place(),
                        body.checkpointId(),
                        null,
                        body.startsOn(),
                        body.plannedEndOn(),
                        body.decisionNumber())));
        return ResponseEntity.created(URI.create("/api/v1/quarantines/" + quarantine.id()))
                .body(QuarantineBody.forOfficer(quarantine));
    }

    @Operation(
            summary = "Các đợt cách ly của địa bàn / quarantines of an area",
            description =
                    "Theo xã rồi theo thứ tự mở; không có tên. / By ward, then in the order of opening; without names. The officer's own area when none is named.")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Một trang / one page",
            content = @Content(examples = @ExampleObject(HealthExamples.QUARANTINES)))
    @GetMapping
    QuarantinePage list(
            @Parameter(example = "2021:58/586") @RequestParam(required = false) @Nullable String area,
            @RequestParam(defaultValue = "open") @Pattern(regexp = "open|ended") String state,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @Parameter(description = "Giá trị next của trang trước / next of the page before")
                    @RequestParam(required = false)
                    @Size(max = 500)
                    @Nullable
                    String after,
            Authentication authentication) {
        var page = listing.page(areas.asked(area, authentication), state.equals("open"), Cursor.found(after), limit);
        return new QuarantinePage(
                page.items().stream().map(QuarantineBody::forOfficer).toList(), Cursor.of(page.next()));
    }

    @Operation(summary = "Một đợt cách ly / one quarantine")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Đợt cách ly, không có tên và nơi ở / without name and place",
            content = @Content(examples = @ExampleObject(HealthExamples.QUARANTINE)))
    @RefusalAnswers
    @GetMapping("/{quarantineId}")
    QuarantineBody read(@PathVariable String quarantineId, Authentication authentication) {
        return opening.mine(Caller.officer(authentication), idOf(quarantineId))
                .map(QuarantineBody::forOfficer)
                .orElseThrow(HealthProblems::unknown);
    }

    @Operation(
            summary = "Kéo dài đợt cách ly / extend a quarantine",
            description = "Gửi lại cùng ngày là vô hại. / Sending the same day again is harmless.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject(HealthExamples.EXTENSION)))
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Đã kéo dài / extended",
            content = @Content(examples = @ExampleObject(HealthExamples.QUARANTINE)))
    @RefusalAnswers
    @PostMapping("/{quarantineId}/extension")
    QuarantineBody extend(
            @PathVariable String quarantineId, @Valid @RequestBody ExtensionBody body, Authentication authentication) {
        return QuarantineBody.forOfficer(result(opening.extend(
                Caller.officer(authentication), idOf(quarantineId), body.plannedEndOn(), body.decisionNumber())));
    }

    @Operation(
            summary = "Kết thúc đợt cách ly / end a quarantine",
            description = "Gửi lại cùng lý do là vô hại. / Sending the same reason again is harmless.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject(HealthExamples.END)))
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Đã kết thúc / ended",
            content = @Content(examples = @ExampleObject(HealthExamples.QUARANTINE)))
    @RefusalAnswers
    @PostMapping("/{quarantineId}/end")
    QuarantineBody end(
            @PathVariable String quarantineId, @Valid @RequestBody EndBody body, Authentication authentication) {
        return QuarantineBody.forOfficer(result(opening.end(
                Caller.officer(authentication),
                idOf(quarantineId),
                body.endedOn(),
                EndReason.ofKey(body.reason()).orElseThrow(),
                body.decisionNumber())));
    }

    static QuarantineId idOf(String typed) {
        return QuarantineId.parse(typed).orElseThrow(HealthProblems::unknown);
    }

    private static Quarantine result(Answer answer) {
        return switch (answer) {
            case Answer.Now(var quarantine) -> quarantine;
            case Answer.Refused(var refusal) -> throw HealthProblems.refused(refusal);
            case Answer.OutsideArea() -> throw OfficerAreas.outside();
            case Answer.Unknown() -> throw HealthProblems.unknown();
        };
    }
}
