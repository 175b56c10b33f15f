package vn.tokhai.declaration.pdf;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the largest size at which a text fits a box, breaking it between words, or inside words longer than a line, never
 * between a letter and its marks. What does not fit at the smallest size that people can read is cut, visibly.
 */
final class Fitting {

    static final float LINE_HEIGHT = 1.28f;

    private final Typeface face;
    private final float smallest;

    /** @param smallest letters that people still read */
    Fitting(Typeface face, float smallest) {
        this.face = face;
        this.smallest = smallest;
    }

    /** A text broken into lines of one size. */
    record Block(List<String> lines, float size) {
        float height() {
            return lines.size() * size * LINE_HEIGHT;
        }
    }

    Block fit(String text, float largest, float width, float height) throws IOException {
        for (float size = largest; size >= smallest; size -= 0.5f) {
            Block block = new Block(lines(text, size, width), size);
            if (block.height() <= height) {
                return block;
            }
        }
        float size = Math.min(largest, smallest);
        List<String> all = lines(text, size, width);
        int most = Math.max(1, (int) (height / (size * LINE_HEIGHT)));
        if (all.size() <= most) {
            return new Block(all, size);
        }
        List<String> kept = new ArrayList<>(all.subList(0, most - 1));
        String last = all.get(most - 1);
        kept.add(last.substring(0, lettersThatFit(last, size, width - face.width("…", size))) + "…");
        return new Block(kept, size);
    }

    private List<String> lines(String text, float size, float width) throws IOException {
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
                int end = lettersThatFit(line, size, width);
                if (end == line.length()) {
                    break;
                }
                lines.add(line.substring(0, end));
                line = line.substring(end);
            }
        }
        lines.add(line);
        return lines;
    }

    /** At least one letter, so that breaking always ends. */
    private int lettersThatFit(String word, float size, float width) throws IOException {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(word);
        int end = letters.next();
        for (int next = letters.next(); next != BreakIterator.DONE; next = letters.next()) {
            if (face.width(word.substring(0, next), size) > width) {
                break;
            }
            end = next;
        }
        return Math.max(end, 0);
    }
}
