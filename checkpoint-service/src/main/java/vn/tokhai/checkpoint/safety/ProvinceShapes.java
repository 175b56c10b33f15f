package vn.tokhai.checkpoint.safety;

import java.util.List;
import java.util.Optional;

import vn.tokhai.checkpoint.Structure;

/** Outlines of the provinces and the names of the archipelagos, as GeoJSON geometries. */
public interface ProvinceShapes {

    /** @return JSON of a geometry object */
    Optional<String> outline(Structure structure, String provinceCode);

    /** Words that belong on every map of the country, with their places. */
    List<Label> labels();

    /** @param geometry JSON of a point */
    record Label(String text, String geometry) {}
}
