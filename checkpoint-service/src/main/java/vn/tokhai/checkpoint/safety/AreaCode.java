package vn.tokhai.checkpoint.safety;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import vn.tokhai.checkpoint.Area;
import vn.tokhai.checkpoint.Structure;

/**
 * An administrative unit by all codes down to its own.
 *
 * @param codes province first
 */
public record AreaCode(Structure structure, List<String> codes) {

    public AreaCode {
        codes = List.copyOf(codes);
    }

    static AreaCode of(Area area) {
        return new AreaCode(
                area.structure(),
                Stream.of(area.province(), area.district(), area.ward())
                        .filter(Objects::nonNull)
                        .toList());
    }

    public Area asArea() {
        boolean districts = structure == Structure.OF_2021;
        return new Area(
                structure,
                codes.getFirst(),
                districts && codes.size() > 1 ? codes.get(1) : null,
                codes.size() > (districts ? 2 : 1) ? codes.getLast() : null);
    }

    @Override
    public String toString() {
        return structure.key() + "/" + String.join("/", codes);
    }
}
