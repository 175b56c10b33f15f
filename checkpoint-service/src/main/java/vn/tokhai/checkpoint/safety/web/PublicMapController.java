package vn.tokhai.checkpoint.safety.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.checkpoint.Structure;
import vn.tokhai.checkpoint.safety.ProvinceShapes;
import vn.tokhai.checkpoint.safety.ReadingTheMap;
import vn.tokhai.checkpoint.safety.ReadingTheMap.AreaFigures;
import vn.tokhai.checkpoint.safety.ReadingTheMap.TileContent;
import vn.tokhai.checkpoint.safety.Tile;
import vn.tokhai.checkpoint.safety.web.GeoJson.Feature;
import vn.tokhai.checkpoint.safety.web.GeoJson.FeatureCollection;
import vn.tokhai.checkpoint.web.Answers;
import vn.tokhai.checkpoint.web.CheckpointProblems;

/** The public map, as GeoJSON. Cached for seconds; the ETag tells whether anything changed. */
@RestController
@RequestMapping(path = "/api/v1/public-map", produces = GeoJson.MEDIA_TYPE)
@Tag(name = "public-map", description = "Bản đồ an toàn · Public map of safe places")
@SecurityRequirements
class PublicMapController {

    static final CacheControl BRIEFLY =
            CacheControl.maxAge(Duration.ofSeconds(5)).cachePublic();

    private final ReadingTheMap reading;
    private final ProvinceShapes shapes;
    private final MapFeatures features;

    PublicMapController(ReadingTheMap reading, ProvinceShapes shapes, MapFeatures features) {
        this.reading = reading;
        this.shapes = shapes;
        this.features = features;
    }

    @Operation(
            summary = "Bản đồ các tỉnh · Provinces by level",
            description =
                    "Outlines of all provinces with their levels and rounded figures, and the labels of Hoàng Sa and"
                            + " Trường Sa.")
    @ApiResponse(responseCode = "200", description = "A feature collection", useReturnTypeSchema = true)
    @Answers.Validated
    @GetMapping("/provinces")
    ResponseEntity<FeatureCollection> provinces(
            @Parameter(example = "2021") @RequestParam(defaultValue = "2021") String structure) {
        Structure wanted = AreaSafetyController.structure(structure);
        var found = reading.provinces(wanted);
        List<Feature> all = new ArrayList<>();
        found.provinces()
                .forEach(part -> all.add(features.area(
                        part, shapes.outline(wanted, part.unit().code()).orElse(null))));
        shapes.labels().forEach(label -> all.add(features.label(label)));
        return answer(structure + "-" + found.version(), all);
    }

    @Operation(
            summary = "Bản đồ một địa bàn · Places or units of an area",
            description =
                    "The public places of a commune; of a larger area its units, without outlines where none is free to"
                            + " be passed on. At most 2,000 places.")
    @ApiResponse(responseCode = "200", description = "A feature collection", useReturnTypeSchema = true)
    @Answers.Validated
    @Answers.NotFound
    @GetMapping("/areas/{structure}/{code}")
    ResponseEntity<FeatureCollection> area(
            @Parameter(example = "2021") @PathVariable String structure,
            @Parameter(example = "22846") @PathVariable String code) {
        AreaFigures found =
                reading.area(AreaSafetyController.structure(structure), code).orElseThrow(CheckpointProblems::notFound);
        if (found.units().isEmpty()) {
            TileContent places = reading.placesOf(found);
            return answer(
                    places.version(),
                    places.places().stream().map(features::place).toList());
        }
        return answer(
                Long.toString(found.version()),
                found.units().stream().map(part -> features.area(part, null)).toList());
    }

    @Operation(
            summary = "Một ô bản đồ · One tile of the map",
            description =
                    "Slippy-map numbering, zoom 4 to 16: at 16 the public places themselves, below it how many there are"
                            + " in each cell of a grid, rounded and hidden under ten. Nearer zooms use tiles of 16.")
    @ApiResponse(responseCode = "200", description = "A feature collection", useReturnTypeSchema = true)
    @Answers.Validated
    @Answers.NotFound
    @GetMapping("/tiles/{zoom}/{x}/{y}")
    ResponseEntity<FeatureCollection> tile(
            @Parameter(example = "16") @PathVariable int zoom,
            @Parameter(example = "52645") @PathVariable int x,
            @Parameter(example = "30618") @PathVariable int y) {
        TileContent content = reading.tile(Tile.of(zoom, x, y).orElseThrow(CheckpointProblems::notFound));
        List<Feature> all = new ArrayList<>();
        content.places().forEach(place -> all.add(features.place(place)));
        content.clusters().forEach(cluster -> all.add(features.cluster(cluster)));
        return answer(content.version(), all);
    }

    private static ResponseEntity<FeatureCollection> answer(String version, List<Feature> all) {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf(GeoJson.MEDIA_TYPE))
                .cacheControl(BRIEFLY)
                .eTag(version)
                .body(FeatureCollection.of(all));
    }
}
