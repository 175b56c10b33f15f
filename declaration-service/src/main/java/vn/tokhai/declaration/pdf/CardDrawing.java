package vn.tokhai.declaration.pdf;

import java.awt.Color;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

import vn.tokhai.declaration.PersonalCards.Card;

/** Draws one card of a sheet; measures in millimetres from the top left, as one reads. */
final class CardDrawing {

    private static final float MM = 72 / 25.4f;
    private static final float WIDTH = 85.6f;
    private static final float HEIGHT = 54;
    private static final float SIDE_MARGIN = (210 - 2 * WIDTH) / 2;
    private static final float TOP_MARGIN = (297 - 5 * HEIGHT) / 2;
    private static final float MARK = 4;
    private static final float PADDING = 4;
    private static final float CODE = 38;
    private static final float SMALLEST = 5.5f;

    private static final Color INK = new Color(0x1A1A1A);
    private static final Color GREY = new Color(0x595959);
    private static final Color GREEN = new Color(0x0B6B3A);

    private final PDPageContentStream page;
    private final Typeface regular;
    private final Typeface bold;

    CardDrawing(PDPageContentStream page, Typeface regular, Typeface bold) {
        this.page = page;
        this.regular = regular;
        this.bold = bold;
    }

    void draw(Card card, boolean[][] code, int column, int row) throws IOException {
        float left = SIDE_MARGIN + column * WIDTH;
        float top = TOP_MARGIN + row * HEIGHT;
        cutMarks(left, top);
        float right = left + PADDING + CODE + 3;
        float width = left + WIDTH - PADDING - right;
        code(code, left + PADDING, top + (HEIGHT - CODE) / 2 + 2);
        write(bold, GREEN, "THẺ QR CÁ NHÂN", 8, left + PADDING, top + 7);
        write(regular, GREY, "Personal QR card", 6, left + PADDING + CODE + 3, top + 7);
        write(regular, GREY, "Họ và tên / name", 5.5f, right, top + 14);
        Fitting.Block name = new Fitting(bold, SMALLEST).fit(card.name(), 11, width * MM, 15 * MM);
        float baseline = top + 15;
        for (String line : name.lines()) {
            baseline += name.size() * Fitting.LINE_HEIGHT / MM;
            write(bold, INK, line, name.size(), right, baseline);
        }
        write(regular, GREY, "Mã số / number", 5.5f, right, top + 34);
        write(bold, INK, card.number(), 10, right, top + 38.5f);
        write(regular, GREY, "Chỉ để nhận dạng, không cấp quyền.", 4.6f, right, top + 44);
        write(regular, GREY, "Identifies only, authorises nothing.", 4.6f, right, top + 46.3f);
        write(regular, GREY, "Mất thẻ: cấp lại mã, thẻ cũ hết hiệu lực.", 4.6f, right, top + 48.6f);
    }

    /** Outside the corners of the card, so that nothing is left on it after cutting. */
    private void cutMarks(float left, float top) throws IOException {
        for (float x : new float[] {left, left + WIDTH}) {
            for (float y : new float[] {top, top + HEIGHT}) {
                fill(GREY, x - (x < 105 ? MARK / 2 : 0), y, MARK / 2, 0.1f);
                fill(GREY, x, y - MARK / 4, 0.1f, MARK / 2);
            }
        }
    }

    /** One path for all modules, so that no printer leaves hairlines between them. */
    private void code(boolean[][] dark, float left, float top) throws IOException {
        float module = CODE / dark.length;
        page.setNonStrokingColor(Color.BLACK);
        for (int row = 0; row < dark.length; row++) {
            for (int column = 0; column < dark.length; column++) {
                int first = column;
                while (column < dark.length && dark[row][column]) {
                    column++;
                }
                if (column > first) {
                    rectangle(left + first * module, top + row * module, (column - first) * module, module);
                }
            }
        }
        page.fill();
    }

    private void fill(Color color, float left, float top, float width, float height) throws IOException {
        page.setNonStrokingColor(color);
        rectangle(left, top, width, height);
        page.fill();
    }

    private void rectangle(float left, float top, float width, float height) throws IOException {
        page.addRect(left * MM, PDRectangle.A4.getHeight() - (top + height) * MM, width * MM, height * MM);
    }

    private void write(Typeface face, Color color, String text, float size, float left, float baseline)
            throws IOException {
        page.setNonStrokingColor(color);
        face.write(page, text, size, left * MM, PDRectangle.A4.getHeight() - baseline * MM);
    }
}
