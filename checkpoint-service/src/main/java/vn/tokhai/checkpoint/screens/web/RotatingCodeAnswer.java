package vn.tokhai.checkpoint.screens.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.PlaceNames;
import vn.tokhai.checkpoint.QrMatrix;
import vn.tokhai.checkpoint.TimeStep;
import vn.tokhai.checkpoint.Unit;
import vn.tokhai.checkpoint.screens.RotatingCode;

/**
 * The code to show now.
 *
 * @param validFrom the code is accepted from half a minute before
 * @param validUntil the next code begins; this one is accepted for another half a minute
 * @param now clock of the platform
 */
record RotatingCodeAnswer(
        @Schema(example = "HTTPS://QR.EXAMPLE.VN/C/CMAAAAAAAAAAA…")
        String text,

        @Schema(example = "54169230") long step,
        Instant validFrom,
        Instant validUntil,
        Instant now,
        @Schema(example = "Chợ Vĩnh Hải") String name,

        @Schema(example = "Tầng 2 › Phòng 201") @Nullable String unit,

        @Schema(example = "Cổng chính, Thôn Thái An, Xã Vĩnh Hải, Huyện Ninh Hải, Tỉnh Ninh Thuận")
        String address,

        Drawing drawing) {

    /**
     * @param side modules per side, without a quiet zone
     * @param path of an SVG path element, one unit per module
     */
    record Drawing(
            @Schema(example = "45") int side,
            @Schema(example = "M0 0h7v1h-7z") String path) {

        static Drawing of(QrMatrix matrix) {
            var path = new StringBuilder();
            for (int row = 0; row < matrix.side(); row++) {
                for (int column = 0; column < matrix.side(); column++) {
                    int first = column;
                    while (column < matrix.side() && matrix.isDark(column, row)) {
                        column++;
                    }
                    if (column > first) {
                        int run = column - first;
                        path.append('M').append(first).append(' ').append(row);
                        path.append('h').append(run).append("v1h-").append(run).append('z');
                    }
                }
            }
            return new Drawing(matrix.side(), path.toString());
        }
    }

    static RotatingCodeAnswer of(RotatingCode code, PlaceNames names, QrMatrix matrix) {
        TimeStep step = code.step();
        var details = code.place().checkpoint().details();
        List<Unit> units = code.place().units();
        return new RotatingCodeAnswer(
                code.text(),
                step.number(),
                step.from(),
                step.until(),
                code.at(),
                details.name(),
                units.isEmpty() ? null : units.stream().map(Unit::name).collect(Collectors.joining(" › ")),
                details.addressLine() + ", " + names.areaName(details.area()),
                Drawing.of(matrix));
    }
}
