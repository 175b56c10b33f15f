package vn.tokhai.checkpoint.safety;

import java.util.Optional;

import vn.tokhai.checkpoint.Coordinates;

/** A square of the web map (Web Mercator, "slippy map" numbering): zoom, column from the west, row from the north. */
public record Tile(int zoom, int x, int y) {

    public static final int FARTHEST = 4;
    public static final int NEAREST = NodeIds.LEAF_ZOOM;

    /** @return empty for a zoom that is not served or a tile that does not exist */
    public static Optional<Tile> of(int zoom, int x, int y) {
        boolean exists = zoom >= FARTHEST && zoom <= NEAREST && x >= 0 && y >= 0 && x < (1 << zoom) && y < (1 << zoom);
        return exists ? Optional.of(new Tile(zoom, x, y)) : Optional.empty();
    }

    static Tile at(Coordinates coordinates, int zoom) {
        double side = 1 << zoom;
        double latitude = Math.toRadians(coordinates.latitude());
        double column = (coordinates.longitude() + 180) / 360 * side;
        double row = (1 - Math.log(Math.tan(latitude) + 1 / Math.cos(latitude)) / Math.PI) / 2 * side;
        return new Tile(zoom, (int) column, (int) row);
    }

    static Tile ofQuadkey(String quadkey) {
        int x = 0;
        int y = 0;
        for (char digit : quadkey.toCharArray()) {
            x = x << 1 | (digit - '0') & 1;
            y = y << 1 | (digit - '0') >> 1;
        }
        return new Tile(quadkey.length(), x, y);
    }

    /** One digit for each zoom; the key of a tile begins with the keys of all tiles that it lies in. */
    String quadkey() {
        var key = new StringBuilder(zoom);
        for (int i = zoom - 1; i >= 0; i--) {
            key.append((char) ('0' + (x >> i & 1) + 2 * (y >> i & 1)));
        }
        return key.toString();
    }

    /** The middle of the tile: what is known of places that are counted together. */
    Coordinates middle() {
        double side = 1 << zoom;
        double longitude = (x + 0.5) / side * 360 - 180;
        double latitude = Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * (y + 0.5) / side))));
        return new Coordinates(latitude, longitude);
    }
}
