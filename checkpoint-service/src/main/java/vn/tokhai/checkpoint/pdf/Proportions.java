package vn.tokhai.checkpoint.pdf;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

import vn.tokhai.checkpoint.PosterSize;

/**
 * How one size of paper is filled. Everything is drawn on a page of A4 measures that is then scaled down; smaller paper gets
 * letters and a code that are larger for its size, and says less.
 *
 * @param scale from A4 to the paper
 * @param letters by how much letters are larger than on A4, before scaling
 * @param code side of the dark square, before scaling
 * @param heading height of the coloured panel at the top
 * @param codeTop where the dark square begins
 * @param smallest letters that people still read, before scaling
 * @param brief leaves the second line of each step and the help without a smartphone to the larger sizes
 */
record Proportions(
        PDRectangle paper,
        float scale,
        float letters,
        float code,
        float heading,
        float codeTop,
        float smallest,
        boolean brief) {

    static Proportions of(PosterSize size) {
        return switch (size) {
            // 110 mm: read from three metres by a camera that shows a millimetre as a pixel
            case A4 -> new Proportions(PDRectangle.A4, 1, 1, 110 * Sheet.MM, 94, 266, 6, false);
            case A5 -> of(PDRectangle.A5, 1.12f, 82, 7.5f, false);
            case A6 -> of(PDRectangle.A6, 1.3f, 58, 9.5f, true);
        };
    }

    private static Proportions of(
            PDRectangle paper, float letters, float codeMillimetres, float smallest, boolean brief) {
        float scale = paper.getWidth() / Sheet.WIDTH;
        return new Proportions(paper, scale, letters, codeMillimetres * Sheet.MM / scale, 97, 263, smallest, brief);
    }

    /** White around the code: its quiet zone is four modules of at most 41 on a side. */
    float quiet() {
        return code * 4 / 41;
    }
}
