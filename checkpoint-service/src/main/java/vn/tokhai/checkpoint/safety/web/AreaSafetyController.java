package vn.tokhai.checkpoint.safety.web;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.checkpoint.Structure;
import vn.tokhai.checkpoint.safety.AreaRisk;
import vn.tokhai.checkpoint.safety.Node.Branch;
import vn.tokhai.checkpoint.safety.ReadingTheMap;
import vn.tokhai.checkpoint.safety.ReadingTheMap.AreaFigures;
import vn.tokhai.checkpoint.safety.Source;
import vn.tokhai.checkpoint.web.Answers;
import vn.tokhai.checkpoint.web.CheckpointProblems;
import vn.tokhai.platform.problem.ProblemException;

/** The level of an area from its places. */
@RestController
@Tag(name = "safety")
class AreaSafetyController {

    private final ReadingTheMap reading;

    AreaSafetyController(ReadingTheMap reading) {
        this.reading = reading;
    }

    record RiskAnswer(
            @Schema(example = "NEW_NORMAL") String key,
            @Schema(example = "Bình thường mới") String vi,
            @Schema(example = "New normal") String en) {

        static @Nullable RiskAnswer of(Branch figures, boolean exact) {
            AreaRisk risk = figures.risk();
            return risk == null || !(exact || PublicFigures.enough(figures.tally()))
                    ? null
                    : new RiskAnswer(
                            risk.name(), risk.label().vi(), risk.label().en());
        }
    }

    record UnitAnswer(
            @Schema(example = "22846") String code,
            @Schema(example = "Xã Vĩnh Hải") String name,
            @Nullable RiskAnswer level,
            @Schema(example = "20") @Nullable Integer rated) {}

    /**
     * @param level absent while nothing is rated, and for everybody while fewer than ten places are
     * @param rule where the levels come from
     */
    record AreaAnswer(
            @Schema(example = "2021") String structure,
            @Schema(example = "586") String code,
            @Schema(example = "Huyện Ninh Hải") String name,
            @Nullable RiskAnswer level,
            PublicFigures figures,
            List<UnitAnswer> units,
            Source rule) {}

    @Operation(
            summary = "Mức an toàn của địa bàn · Safety level of an area",
            description =
                    "From the places in it, after decision 2686/QĐ-BCĐQG as far as it is known. Rounded for everybody; exact"
                            + " for officers of the area.")
    @ApiResponse(responseCode = "200", description = "Level and figures", useReturnTypeSchema = true)
    @Answers.Validated
    @Answers.NotFound
    @SecurityRequirements
    @GetMapping("/api/v1/areas/{structure}/{code}/safety")
    ResponseEntity<AreaAnswer> area(
            @Parameter(example = "2021") @PathVariable String structure,
            @Parameter(example = "586") @PathVariable String code,
            @Nullable Authentication caller) {
        AreaFigures found = reading.area(structure(structure), code).orElseThrow(CheckpointProblems::notFound);
        boolean exact = Officers.covers(caller).test(found.code().asArea());
        return ResponseEntity.ok()
                .cacheControl(exact ? CacheControl.noStore() : PublicMapController.BRIEFLY)
                .varyBy(HttpHeaders.AUTHORIZATION)
                .eTag(found.version() + (exact ? "-exact" : ""))
                .body(new AreaAnswer(
                        structure,
                        found.unit().code(),
                        found.unit().name(),
                        RiskAnswer.of(found.figures(), exact),
                        exact
                                ? PublicFigures.exact(found.figures().tally())
                                : PublicFigures.rounded(found.figures().tally()),
                        found.units().stream().map(part -> unit(part, exact)).toList(),
                        reading.rules().source()));
    }

    private static UnitAnswer unit(ReadingTheMap.Part part, boolean exact) {
        int rated = part.figures().tally().rated();
        return new UnitAnswer(
                part.unit().code(),
                part.unit().name(),
                RiskAnswer.of(part.figures(), exact),
                exact ? Integer.valueOf(rated) : PublicFigures.rounded(rated));
    }

    static Structure structure(String key) {
        return Structure.parse(key)
                .orElseThrow(() ->
                        ProblemException.invalid("?structure", "Phải là 2021 hoặc 2025 · has to be 2021 or 2025"));
    }
}
