package vn.tokhai.declaration.health;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.tokhai.declaration.Area;

/**
 * An area as one text, such as {@code 2021:58/586/22846}: what lies inside begins with it.
 *
 * @param text as in the areas of an officer
 */
public record AreaPath(String text) {

    private static final String STRUCTURE_2025 = "2025";

    public static AreaPath of(Area area) {
        return new AreaPath(area.structure()
                + ":"
                + Stream.of(area.province(), area.district(), area.ward())
                        .filter(code -> code != null && !code.isBlank())
                        .collect(Collectors.joining("/")));
    }

    public Area toArea() {
        String[] halves = text.split(":", 2);
        String[] codes = halves[1].split("/", -1);
        String second = codes.length > 1 ? codes[1] : null;
        return STRUCTURE_2025.equals(halves[0])
                ? new Area(halves[0], codes[0], null, second)
                : new Area(halves[0], codes[0], second, codes.length > 2 ? codes[2] : null);
    }

    /** From the province down to this one. */
    public List<AreaPath> fromTop() {
        List<AreaPath> paths = new ArrayList<>();
        for (int slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
            paths.add(new AreaPath(text.substring(0, slash)));
        }
        paths.add(this);
        return paths;
    }

    @Override
    public String toString() {
        return text;
    }
}
