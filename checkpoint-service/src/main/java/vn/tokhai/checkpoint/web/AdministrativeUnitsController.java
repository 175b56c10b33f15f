package vn.tokhai.checkpoint.web;

import java.time.Duration;
import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.checkpoint.AdministrativeUnit;
import vn.tokhai.checkpoint.AdministrativeUnits;
import vn.tokhai.checkpoint.Structure;
import vn.tokhai.checkpoint.UnitMapping;
import vn.tokhai.platform.problem.ProblemException;

/** Provinces, districts and wards for forms. */
@RestController
@RequestMapping("/api/v1/administrative-units")
@Tag(name = "administrative-units", description = "Đơn vị hành chính · Administrative units of 2021 and 2025")
@SecurityRequirements
class AdministrativeUnitsController {

    /** The list changes with a release of this service. */
    private static final CacheControl CACHED =
            CacheControl.maxAge(Duration.ofHours(12)).cachePublic();

    private final AdministrativeUnits units;
    private final UnitMapping mapping;

    AdministrativeUnitsController(AdministrativeUnits units, UnitMapping mapping) {
        this.units = units;
        this.mapping = mapping;
    }

    /** @param hasChildren false for wards and for the island districts that have none */
    record UnitAnswer(
            @Schema(example = "22846") String code,
            @Schema(example = "Xã Vĩnh Hải") String name,
            @Schema(example = "Xã") String unit,
            @Schema(example = "586") @Nullable String parent,
            @Schema(example = "false") boolean hasChildren,

            @Schema(example = "Xã Vĩnh Hải, Huyện Ninh Hải, Tỉnh Ninh Thuận")
            String fullName) {}

    /** @param path the province first, the unit itself last */
    record UnitWithPath(
            @Schema(example = "2021") String structure,
            @Schema(example = "22846") String code,
            @Schema(example = "Xã Vĩnh Hải") String name,
            @Schema(example = "Xã") String unit,
            @Schema(example = "586") @Nullable String parent,
            @Schema(example = "false") boolean hasChildren,

            @Schema(example = "Xã Vĩnh Hải, Huyện Ninh Hải, Tỉnh Ninh Thuận")
            String fullName,

            List<UnitAnswer> path) {}

    @Operation(
            summary = "Danh sách đơn vị · List or search units",
            description =
                    "Without parent: the provinces. With parent: its children. With q: units whose names begin with"
                            + " these words, tone marks left out or not; parent then narrows the search. Answers carry an ETag.")
    @ApiResponse(responseCode = "200", description = "The units", useReturnTypeSchema = true)
    @Answers.Validated
    @GetMapping
    ResponseEntity<List<UnitAnswer>> list(
            @Parameter(example = "2021") @RequestParam(defaultValue = "2021") String structure,
            @Parameter(example = "586") @RequestParam(required = false) @Nullable String parent,
            @Parameter(example = "vinh hai") @RequestParam(required = false) @Size(max = 100) @Nullable String q,
            @Parameter(example = "20") @RequestParam(defaultValue = "20") @Min(1) @Max(50) int limit) {
        Structure wanted = structure(structure);
        if (parent != null && units.find(wanted, parent).isEmpty()) {
            throw CheckpointProblems.notFound();
        }
        List<AdministrativeUnit> found =
                q == null ? units.children(wanted, parent) : units.search(wanted, parent, q, limit);
        return cached(found.stream().map(this::answer).toList());
    }

    @Operation(summary = "Một đơn vị và các cấp trên · One unit with those above it")
    @ApiResponse(responseCode = "200", description = "The unit", useReturnTypeSchema = true)
    @Answers.Validated
    @Answers.NotFound
    @GetMapping("/{structure}/{code}")
    ResponseEntity<UnitWithPath> one(
            @Parameter(example = "2021") @PathVariable String structure,
            @Parameter(example = "22846") @PathVariable String code) {
        AdministrativeUnit unit = units.find(structure(structure), code).orElseThrow(CheckpointProblems::notFound);
        return cached(new UnitWithPath(
                unit.structure().key(),
                unit.code(),
                unit.name(),
                unit.unit(),
                unit.parent(),
                units.hasChildren(unit),
                units.fullName(unit),
                units.path(unit).stream().map(this::answer).toList()));
    }

    /** @param fit WHOLE: all of the unit lies there; PART: some of it may; WITHIN: only this larger unit is known */
    record CounterpartAnswer(@Schema(example = "2025") String structure, UnitMapping.Fit fit, UnitAnswer unit) {}

    @Operation(
            summary = "Đơn vị tương ứng trước/sau 01/7/2025 · The units of the other structure that correspond",
            description =
                    "From a unit of 2021 to those of 2025 and back. Several with PART: it may lie in any of them.")
    @ApiResponse(responseCode = "200", description = "The corresponding units", useReturnTypeSchema = true)
    @Answers.Validated
    @Answers.NotFound
    @GetMapping("/{structure}/{code}/counterparts")
    ResponseEntity<List<CounterpartAnswer>> counterparts(
            @Parameter(example = "2021") @PathVariable String structure,
            @Parameter(example = "22846") @PathVariable String code) {
        AdministrativeUnit unit = units.find(structure(structure), code).orElseThrow(CheckpointProblems::notFound);
        return cached(mapping.counterparts(unit).stream()
                .map(each -> new CounterpartAnswer(each.unit().structure().key(), each.fit(), answer(each.unit())))
                .toList());
    }

    private UnitAnswer answer(AdministrativeUnit unit) {
        return new UnitAnswer(
                unit.code(), unit.name(), unit.unit(), unit.parent(), units.hasChildren(unit), units.fullName(unit));
    }

    private <T> ResponseEntity<T> cached(T body) {
        return ResponseEntity.ok().cacheControl(CACHED).eTag(units.version()).body(body);
    }

    private static Structure structure(String key) {
        return Structure.parse(key)
                .orElseThrow(() ->
                        ProblemException.invalid("?structure", "Phải là 2021 hoặc 2025 · has to be 2021 or 2025"));
    }
}
