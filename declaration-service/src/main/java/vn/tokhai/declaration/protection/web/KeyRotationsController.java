package vn.tokhai.declaration.protection.web;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.declaration.protection.KeyRotation;
import vn.tokhai.declaration.protection.RotatingKeys;
import vn.tokhai.declaration.web.NotFoundAnswer;

@Tag(name = "Bảo vệ dữ liệu / data protection")
@PreAuthorize("hasRole('admin')")
@RestController
@RequestMapping("/api/v1/key-rotations")
class KeyRotationsController {

    private final RotatingKeys rotating;

    KeyRotationsController(RotatingKeys rotating) {
        this.rotating = rotating;
    }

    /** @param state running or complete */
    record Rotation(
            int masterKeyId,
            int pass,
            String state,
            long checked,
            long rewrapped,
            long unreadable,
            Instant startedAt,
            @Nullable Instant completedAt) {
        static Rotation of(KeyRotation rotation) {
            return new Rotation(
                    rotation.masterKey(),
                    rotation.pass(),
                    rotation.complete() ? "complete" : "running",
                    rotation.checked(),
                    rotation.rewrapped(),
                    rotation.unreadable(),
                    rotation.startedAt(),
                    rotation.completedAt());
        }
    }

    @Operation(
            summary = "Bọc lại mọi khóa dữ liệu bằng khóa chủ hiện tại / wrap every data key by the active master key",
            description =
                    "Chạy nền, tiếp tục được sau khi dừng; gọi lại khi đang chạy là vô hại. / Runs in the background and goes on after a stop; asking again while it runs is harmless, asking afterwards makes another pass. Former master keys may be taken away once a pass that began when no instance used them any more ends with unreadable 0.")
    @ApiResponse(
            responseCode = "201",
            useReturnTypeSchema = true,
            description = "Đang chạy / under way",
            content = @Content(examples = @ExampleObject(ProtectionExamples.ROTATION)))
    @PostMapping
    ResponseEntity<Rotation> start(Authentication authentication) {
        Rotation started = Rotation.of(rotating.start(authentication.getName()));
        return ResponseEntity.created(URI.create("/api/v1/key-rotations/" + started.masterKeyId()))
                .body(started);
    }

    @Operation(summary = "Tiến độ xoay khóa / progress of a rotation")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Lượt mới nhất / the newest pass",
            content = @Content(examples = @ExampleObject(ProtectionExamples.ROTATION)))
    @NotFoundAnswer
    @GetMapping("/{masterKeyId}")
    Rotation read(@Parameter(example = "2") @PathVariable String masterKeyId) {
        return parse(masterKeyId)
                .flatMap(rotating::find)
                .map(Rotation::of)
                .orElseThrow(() -> ProtectionProblems.notFound("Chưa có lượt xoay nào / no rotation to that key"));
    }

    private static Optional<Integer> parse(String typed) {
        try {
            return Optional.of(Integer.valueOf(typed));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
