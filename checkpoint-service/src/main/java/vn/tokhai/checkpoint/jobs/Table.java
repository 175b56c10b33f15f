package vn.tokhai.checkpoint.jobs;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Rows read one after the other. */
public interface Table extends AutoCloseable {

    /** The first row. */
    List<String> heading();

    /**
     * The next row that is not blank.
     *
     * @return absent at the end
     * @throws UnreadableTable when the file is damaged from here on
     */
    @Nullable
    Row next();

    @Override
    void close();

    /**
     * @param number in the file, the heading is 1
     * @param cells as many as there are; the row may be shorter than the heading
     */
    record Row(long number, List<String> cells) {

        public String cell(int column) {
            return column < 0 || column >= cells.size() ? "" : cells.get(column);
        }
    }
}
