package vn.tokhai.checkpoint.web;

import io.swagger.v3.oas.annotations.media.Schema;

/** @param text what the QR code says; in upper case, which the code needs to stay coarse */
record VenueCodeAnswer(
        @Schema(example = "HTTPS://QR.EXAMPLE.VN/C/CEAAAAAAAAAAA…")
        String text,

        @Schema(example = "1") int copy,

        @Schema(example = "/api/v1/checkpoints/0A2B3C4D5E6F7/venue-code.png?copy=1")
        String pngUrl,

        @Schema(example = "/api/v1/checkpoints/0A2B3C4D5E6F7/venue-code.svg?copy=1")
        String svgUrl,

        @Schema(example = "/api/v1/checkpoints/0A2B3C4D5E6F7/poster.pdf?copy=1")
        String posterUrl) {

    /** @param path of the checkpoint or unit */
    static VenueCodeAnswer of(String path, String text, int copy) {
        return new VenueCodeAnswer(
                text,
                copy,
                path + "/venue-code.png?copy=" + copy,
                path + "/venue-code.svg?copy=" + copy,
                path + "/poster.pdf?copy=" + copy);
    }
}
