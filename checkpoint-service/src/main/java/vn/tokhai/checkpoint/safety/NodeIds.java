package vn.tokhai.checkpoint.safety;

import java.util.List;
import java.util.Optional;

import vn.tokhai.checkpoint.AdministrativeUnit;
import vn.tokhai.checkpoint.AdministrativeUnits;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.Structure;

/**
 * Ids of nodes. Areas: {@code A/2021} (the nation), {@code A/2021/58/586/22846} and, below the smallest unit, sixteen leaves
 * {@code …/#0} to {@code …/#F} by the first character of the place's id, so that no leaf grows large. Tiles: {@code T/} and
 * the quadkey, with leaves of sixteen digits (some 600 m) and a node at every second zoom up to 6.
 */
final class NodeIds {

    static final int LEAF_ZOOM = 16;
    static final int TOP_ZOOM = 6;
    static final int STEP = 2;

    private static final String AREAS = "A/";
    private static final String TILES = "T/";

    static String nation(Structure structure) {
        return AREAS + structure.key();
    }

    static String area(AreaCode area) {
        return AREAS + area;
    }

    static String leaf(AreaCode area, PlaceId place) {
        return area(area) + "/#" + place.toString().charAt(0);
    }

    static List<String> leaves(AreaCode area) {
        return "0123456789ABCDEF"
                .chars()
                .mapToObj(c -> area(area) + "/#" + (char) c)
                .toList();
    }

    static String tile(String quadkey) {
        return TILES + quadkey;
    }

    static Optional<String> parent(String id) {
        if (id.startsWith(TILES)) {
            int digits = id.length() - TILES.length();
            return digits <= TOP_ZOOM ? Optional.empty() : Optional.of(id.substring(0, id.length() - STEP));
        }
        int cut = id.lastIndexOf('/');
        return cut < AREAS.length() ? Optional.empty() : Optional.of(id.substring(0, cut));
    }

    /** Under which name the parent counts it. */
    static String key(String id) {
        return id.startsWith(TILES) ? id.substring(id.length() - STEP) : id.substring(id.lastIndexOf('/') + 1);
    }

    /** The unit that a node counts; empty for tiles, leaves and the nation. */
    static Optional<AreaCode> areaOf(String id) {
        if (id.startsWith(TILES) || id.indexOf('#') >= 0) {
            return Optional.empty();
        }
        List<String> parts = List.of(id.split("/"));
        return parts.size() < 3
                ? Optional.empty()
                : Structure.parse(parts.get(1))
                        .map(structure -> new AreaCode(structure, parts.subList(2, parts.size())));
    }

    static AreaCode codeOf(AdministrativeUnits units, AdministrativeUnit unit) {
        return new AreaCode(
                unit.structure(),
                units.path(unit).stream().map(AdministrativeUnit::code).toList());
    }

    private NodeIds() {}
}
