package vn.tokhai.checkpoint.pdf;

import java.awt.Color;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

import vn.tokhai.checkpoint.QrMatrix;

/** Drawing on one page in the measures of A4, in points; y is measured from the top, as one reads. */
final class Sheet implements AutoCloseable {

    static final float WIDTH = PDRectangle.A4.getWidth();
    static final float HEIGHT = PDRectangle.A4.getHeight();
    /** Points in a millimetre. */
    static final float MM = 72 / 25.4f;

    final Typeface regular;
    final Typeface bold;
    private final PDPageContentStream page;

    /** @param scale from A4 measures to those of the paper */
    Sheet(PDDocument document, PDPage paper, float scale, Typeface regular, Typeface bold) throws IOException {
        this.regular = regular;
        this.bold = bold;
        this.page = new PDPageContentStream(document, paper);
        page.transform(Matrix.getScaleInstance(scale, scale));
    }

    void fill(Color color, float x, float top, float width, float height) throws IOException {
        page.setNonStrokingColor(color);
        page.addRect(x, HEIGHT - top - height, width, height);
        page.fill();
    }

    void disc(Color color, float x, float top, float radius) throws IOException {
        // four Bézier arcs; 0.5523 makes them round to within a thousandth
        float k = 0.5523f * radius;
        float y = HEIGHT - top;
        page.setNonStrokingColor(color);
        page.moveTo(x + radius, y);
        page.curveTo(x + radius, y + k, x + k, y + radius, x, y + radius);
        page.curveTo(x - k, y + radius, x - radius, y + k, x - radius, y);
        page.curveTo(x - radius, y - k, x - k, y - radius, x, y - radius);
        page.curveTo(x + k, y - radius, x + radius, y - k, x + radius, y);
        page.fill();
    }

    void write(Typeface face, Color color, String text, float size, float x, float baseline) throws IOException {
        page.setNonStrokingColor(color);
        face.write(page, text, size, x, HEIGHT - baseline);
    }

    void writeCentred(Typeface face, Color color, String text, float size, float centre, float baseline)
            throws IOException {
        write(face, color, text, size, centre - face.width(text, size) / 2, baseline);
    }

    /** @return where the block ends, from the top */
    float write(Typeface face, Color color, Fitting.Block block, float x, float top) throws IOException {
        float baseline = top;
        for (String text : block.lines()) {
            write(face, color, text, block.size(), x, baseline + block.size());
            baseline += block.size() * Fitting.LINE_HEIGHT;
        }
        return baseline;
    }

    /** @return where the block ends, from the top */
    float writeCentred(Typeface face, Color color, Fitting.Block block, float centre, float top) throws IOException {
        float baseline = top;
        for (String text : block.lines()) {
            writeCentred(face, color, text, block.size(), centre, baseline + block.size());
            baseline += block.size() * Fitting.LINE_HEIGHT;
        }
        return baseline;
    }

    /** One path for all modules, so that no printer leaves hairlines between them. */
    void code(QrMatrix matrix, float x, float top, float side) throws IOException {
        float module = side / matrix.side();
        page.setNonStrokingColor(Color.BLACK);
        for (int row = 0; row < matrix.side(); row++) {
            for (int column = 0; column < matrix.side(); column++) {
                int first = column;
                while (column < matrix.side() && matrix.isDark(column, row)) {
                    column++;
                }
                if (column > first) {
                    page.addRect(
                            x + first * module, HEIGHT - top - (row + 1) * module, (column - first) * module, module);
                }
            }
        }
        page.fill();
    }

    @Override
    public void close() throws IOException {
        page.close();
    }
}
