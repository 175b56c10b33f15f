package vn.tokhai.checkpoint.safety.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.Coordinates;

/** The little of GeoJSON (RFC 7946) that the map answers. */
final class GeoJson {

    static final String MEDIA_TYPE = "application/geo+json";

    record FeatureCollection(
            @Schema(example = "FeatureCollection") String type, List<Feature> features) {

        static FeatureCollection of(List<Feature> features) {
            return new FeatureCollection("FeatureCollection", features);
        }
    }

    /** @param geometry JSON; {@code null} where no outline is known */
    record Feature(
            @Schema(example = "Feature") String type,
            @Schema(example = "0A2B3C4D5E6F7") String id,

            @JsonRawValue
            @JsonInclude(JsonInclude.Include.ALWAYS)
            @Schema(type = "object", example = "{\"type\": \"Point\", \"coordinates\": [109.18765, 11.72345]}")
            @Nullable
            String geometry,

            @Schema(example = "{\"name\": \"Chợ Vĩnh Hải\", \"level\": \"SAFE\"}")
            Map<String, Object> properties) {

        static Feature of(String id, @Nullable String geometry, Map<String, Object> properties) {
            return new Feature("Feature", id, geometry, properties);
        }
    }

    static String point(Coordinates at) {
        return "{\"type\":\"Point\",\"coordinates\":[" + at.longitude() + "," + at.latitude() + "]}";
    }

    /** Leaves out what is absent; keeps the order. */
    static Map<String, Object> properties(@Nullable Object... keysAndValues) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            Object value = keysAndValues[i + 1];
            if (value != null) {
                properties.put(String.valueOf(keysAndValues[i]), value);
            }
        }
        return properties;
    }

    private GeoJson() {}
}
