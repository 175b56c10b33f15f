package vn.tokhai.checkpoint.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the largest size at which a text fits a box, breaking it between words, or inside words longer than a line. What
 * does not fit at the smallest size that people can read is cut, visibly.
 */
final class Fitting {

    static final float LINE_HEIGHT = 1.28f;
    private static final float SMALLEST = 6;

    /** A text broken into lines of one size. */
    record Block(List<String> lines, float size) {
        float height() {
            return lines.size() * size * LINE_HEIGHT;
        }
    }

    static Block fit(Typeface face, String text, float largest, float width, float height) throws IOException {
        for (float size = largest; size >= SMALLEST; size -= 0.5f) {
            Block block = new Block(lines(face, text, size, width), size);
            if (block.height() <= height) {
                return block;
            }
        }
        List<String> all = lines(face, text, SMALLEST, width);
        int most = Math.max(1, (int) (height / (SMALLEST * LINE_HEIGHT)));
        if (all.size() <= most) {
            return new Block(all, SMALLEST);
        }
        String last = all.get(most - 1);
        List<String> kept = new ArrayList<>(all.subList(0, most - 1));
        kept.add(last.substring(0, last.offsetByCodePoints(last.length(), -1)) + "…");
        return new Block(kept, SMALLEST);
    }

    private static List<String> lines(Typeface face, String text, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (face.width(longer, size) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (face.width(line, size) > width) {
                int end = lettersThatFit(face, line, size, width);
                lines.add(line.substring(0, end));
                line = line.substring(end);
            }
        }
        lines.add(line);
        return lines;
    }

    /** At least one letter, so that breaking always ends. */
    private static int lettersThatFit(Typeface face, String word, float size, float width) throws IOException {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            if (face.width(word.substring(0, next), size) > width) {
                break;
            }
            end = next;
        }
        return end;
    }

    private Fitting() {}
}
