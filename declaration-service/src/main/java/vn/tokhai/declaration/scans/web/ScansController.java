package vn.tokhai.declaration.scans.web;

import java.time.Duration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.scans.ResolvingScans;
import vn.tokhai.declaration.scans.ResolvingScans.Answer;
import vn.tokhai.declaration.scans.ResolvingScans.Asker;
import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.platform.problem.ProblemType;

@Tag(name = "Quét mã / scans")
@RestController
class ScansController {

    /** A QR code holds less than 3 KB. */
    private static final int LONGEST = 4096;

    private static final Duration SOON = Duration.ofSeconds(5);

    private final ResolvingScans resolving;

    ScansController(ResolvingScans resolving) {
        this.resolving = resolving;
    }

    @Schema(name = "ScannedText")
    record ScannedText(
            @Schema(
                    description = "Nguyên văn nội dung mã / the text of the code as scanned",
                    example = "HTTP://127.0.0.1:8080/C/CEAA…")
            @NotNull
            @Size(min = 1, max = LONGEST)
            String text) {

        @Override
        public String toString() {
            return "ScannedText[redacted]";
        }
    }

    @Operation(
            summary = "Mã này là gì / what a code is",
            description =
                    "Nhận nguyên văn mọi loại mã: mã điểm, mã cá nhân, thẻ BHYT, CCCD, mã của ứng dụng khác. Không cho biết người giữ thẻ có trong hệ thống hay không. / Takes the raw text of any code and says what it is and what the caller may do with it. Nothing is stored, and whether the holder of a card is known is never told.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject(ScanExamples.REQUEST)))
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Là gì và được làm gì / what it is and what may be done",
            content = @Content(examples = @ExampleObject(ScanExamples.ANSWER)))
    @PreAuthorize("hasAnyRole('citizen', 'health-officer')")
    @PostMapping("/api/v1/scans:resolve")
    Resolution resolve(@Valid @RequestBody ScannedText body, Authentication authentication) {
        return switch (resolving.resolve(asker(authentication), body.text())) {
            case Answer.Resolved resolved -> Resolution.of(resolved);
            case Answer.NotReady() ->
                throw ProblemException.retryLater(
                        ProblemType.UNAVAILABLE,
                        "Chưa tải xong khóa kiểm tra mã / the keys that verify codes are not loaded yet",
                        SOON);
        };
    }

    private static Asker asker(Authentication authentication) {
        PersonId citizen = has(authentication, "ROLE_citizen")
                ? PersonId.parse(authentication.getName()).orElse(null)
                : null;
        return new Asker(citizen, has(authentication, "ROLE_health-officer"));
    }

    private static boolean has(Authentication authentication, String authority) {
        return authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .anyMatch(authority::equals);
    }
}
