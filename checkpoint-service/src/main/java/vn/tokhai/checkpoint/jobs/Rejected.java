package vn.tokhai.checkpoint.jobs;

import java.util.List;

/**
 * A row that was not carried out.
 *
 * @param row number in the file, the heading is 1
 * @param field name of the column; empty for the row as a whole
 * @param reason for people, in both languages; never repeats the cell
 */
public record Rejected(long row, String field, String reason) {

    String line() {
        return Lines.join(row + "", field, reason);
    }

    public static Rejected of(String line) {
        List<String> cells = Lines.split(line);
        return new Rejected(Long.parseLong(cells.get(0)), cells.get(1), cells.get(2));
    }
}
