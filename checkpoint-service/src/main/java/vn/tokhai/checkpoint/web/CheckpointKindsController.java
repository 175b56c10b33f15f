package vn.tokhai.checkpoint.web;

import java.time.Duration;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.checkpoint.CheckpointKind;
import vn.tokhai.checkpoint.CheckpointKinds;
import vn.tokhai.checkpoint.VehicleType;

/** Kinds of checkpoints, as data. */
@RestController
@Tag(name = "checkpoint-kinds", description = "Loại điểm kiểm soát dịch · Kinds of checkpoints")
@SecurityRequirements
class CheckpointKindsController {

    private final CheckpointKinds kinds;

    CheckpointKindsController(CheckpointKinds kinds) {
        this.kinds = kinds;
    }

    record KindAnswer(
            @Schema(example = "MARKET") String key,
            @Schema(example = "Chợ") String vi,
            @Schema(example = "Market") String en,

            @Schema(description = "People share closed air", example = "false")
            boolean closedSpace,

            @Schema(description = "Assumed stay when nobody reports its end", example = "45")
            int typicalStayMinutes,

            @Schema(description = "Up to how many people one unit can still be traced", example = "200")
            int largestUnit,

            @Schema(description = "Key of the safety questionnaire; absent where none applies", example = "market")
            @Nullable
            String safety,

            @Schema(description = "Present for vehicles, which are registered with a plate", example = "ROAD") @Nullable
            VehicleType vehicle) {

        static KindAnswer of(CheckpointKind kind) {
            return new KindAnswer(
                    kind.key(),
                    kind.vi(),
                    kind.en(),
                    kind.closedSpace(),
                    kind.typicalStayMinutes(),
                    kind.largestUnit(),
                    kind.safety(),
                    kind.vehicle());
        }
    }

    @Operation(
            summary = "Loại điểm kiểm soát dịch · Kinds of checkpoints",
            description =
                    "The Ministry's official list is not published; this one follows the 2021 tracing app of Ho Chi"
                            + " Minh City, with the places and vehicles that the provincial documents of 2021 name. Whether a kind is a closed space and how long a visit typically lasts are decisions of"
                            + " this platform. Answers carry an ETag.")
    @GetMapping("/api/v1/checkpoint-kinds")
    ResponseEntity<List<KindAnswer>> list() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .eTag(kinds.version())
                .body(kinds.all().stream().map(KindAnswer::of).toList());
    }
}
