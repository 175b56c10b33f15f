package vn.tokhai.declaration.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * One style of writing in one document: a face drawn for Vietnamese, and one behind it for letters that it lacks. Letters
 * that neither has are drawn as an empty box.
 */
final class Typeface {

    private static final int BOX = 0x25A1;

    private final List<Face> faces;

    private record Face(PDFont font, CmapLookup letters) {
        boolean has(int letter) {
            return letters.getGlyphId(letter) != 0;
        }
    }

    /** How far each letter moves on, in thousandths of its size; asked for again and again while a text is fitted. */
    private final Map<Integer, Float> advances = new HashMap<>();

    private record Run(PDFont font, String text) {}

    Typeface(PDDocument document, String... files) throws IOException {
        List<Face> loaded = new ArrayList<>();
        for (String file : files) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes(file)));
            // ligatures would lose their letters when the text is copied or read aloud
            font.setEnableGsub(false);
            loaded.add(new Face(PDType0Font.load(document, font, true), font.getUnicodeCmapLookup()));
        }
        this.faces = List.copyOf(loaded);
    }

    float width(String text, float size) throws IOException {
        float thousandths = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            thousandths += advance(text.codePointAt(i));
        }
        return thousandths / 1000 * size;
    }

    /**
     * @param x of the left end, in points from the left
     * @param y of the baseline, in points from below
     */
    void write(PDPageContentStream page, String text, float size, float x, float y) throws IOException {
        page.beginText();
        page.newLineAtOffset(x, y);
        for (Run run : runs(text)) {
            page.setFont(run.font, size);
            page.showText(run.text);
        }
        page.endText();
    }

    /**
     * As they stand from left to right. Scripts that run the other way are put in visual order; the letters of Arabic are
     * not joined, and marks below or above letters of Indian and Thai scripts are not placed.
     */
    private static int[] visual(String text) {
        int[] letters = text.codePoints()
                .filter(letter -> Character.getType(letter) != Character.FORMAT)
                .toArray();
        if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            return letters;
        }
        String clean = new String(letters, 0, letters.length);
        var bidi = new Bidi(clean, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        byte[] levels = new byte[letters.length];
        Integer[] order = new Integer[letters.length];
        for (int i = 0, at = 0; i < letters.length; at += Character.charCount(letters[i]), i++) {
            levels[i] = (byte) bidi.getLevelAt(at);
            order[i] = letters[i];
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }

    private List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        StringBuilder held = new StringBuilder();
        PDFont current = faces.getFirst().font;
        for (int letter : visual(text)) {
            Face face = faceOf(letter);
            if (!face.font.equals(current) && !held.isEmpty()) {
                runs.add(new Run(current, held.toString()));
                held.setLength(0);
            }
            current = face.font;
            held.appendCodePoint(face.has(letter) ? letter : BOX);
        }
        if (!held.isEmpty()) {
            runs.add(new Run(current, held.toString()));
        }
        return runs;
    }

    private float advance(int letter) throws IOException {
        Float known = advances.get(letter);
        if (known != null) {
            return known;
        }
        float width = 0;
        for (Run run : runs(Character.toString(letter))) {
            width += run.font.getStringWidth(run.text);
        }
        advances.put(letter, width);
        return width;
    }

    /** The last face has the box. */
    private Face faceOf(int letter) {
        return faces.stream().filter(face -> face.has(letter)).findFirst().orElse(faces.getLast());
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(Typeface.class.getResourceAsStream("/fonts/" + file), file)) {
            return in.readAllBytes();
        }
    }
}
