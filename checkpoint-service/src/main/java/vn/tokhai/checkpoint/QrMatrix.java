package vn.tokhai.checkpoint;

import java.util.BitSet;

/**
 * The dark modules of a QR code, without its quiet zone.
 *
 * @param side modules per side
 * @param dark row by row
 */
public record QrMatrix(int side, BitSet dark) {

    /** White modules that readers need on each side (ISO/IEC 18004). */
    public static final int QUIET_ZONE = 4;

    public boolean isDark(int column, int row) {
        return dark.get(row * side + column);
    }
}
