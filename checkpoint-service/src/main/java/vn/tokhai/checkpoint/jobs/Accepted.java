package vn.tokhai.checkpoint.jobs;

import java.util.List;

/**
 * A row that was carried out.
 *
 * @param row number in the file, the heading is 1
 * @param key the row's own, or empty
 * @param placeId checkpoint or unit
 * @param checkpointId the same for a checkpoint itself
 * @param linked the place was there before
 * @param copy number of the copy printed; 0 for a registration
 * @param part which part of the result, from 0, and which page of it, from 1
 */
public record Accepted(
        long row, String key, String placeId, String checkpointId, boolean linked, int copy, int part, int page) {

    String line() {
        return Lines.join(row + "", key, placeId, checkpointId, linked ? "1" : "0", copy + "", part + "", page + "");
    }

    public static Accepted of(String line) {
        List<String> cells = Lines.split(line);
        return new Accepted(
                Long.parseLong(cells.get(0)),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                cells.get(4).equals("1"),
                Integer.parseInt(cells.get(5)),
                Integer.parseInt(cells.get(6)),
                Integer.parseInt(cells.get(7)));
    }
}
