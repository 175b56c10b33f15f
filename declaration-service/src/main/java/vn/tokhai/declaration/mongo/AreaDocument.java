package vn.tokhai.declaration.mongo;

import org.jspecify.annotations.Nullable;

import vn.tokhai.declaration.Area;

/** Kept in clear: officers' rights are checked against it, and events carry it too. */
public record AreaDocument(
        String structure,
        String province,
        @Nullable String district,
        @Nullable String ward) {

    public static AreaDocument of(Area area) {
        return new AreaDocument(area.structure(), area.province(), area.district(), area.ward());
    }

    public Area toArea() {
        return new Area(structure, province, district, ward);
    }
}
