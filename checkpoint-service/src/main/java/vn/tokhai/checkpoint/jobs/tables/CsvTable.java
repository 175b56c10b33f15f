package vn.tokhai.checkpoint.jobs.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.jobs.Table;
import vn.tokhai.checkpoint.jobs.UnreadableTable;

/**
 * CSV as spreadsheets write it (RFC 4180): UTF-8 with or without a byte order mark, parted by comma, semicolon or tab, as the
 * heading shows; cells in quotes may hold line ends. Read letter by letter, with bounds on what one row may hold.
 */
final class CsvTable implements Table {

    static final int MOST_COLUMNS = 64;
    static final int LONGEST_CELL = 4_000;

    private final Reader in;
    private final char separator;
    private final List<String> heading;
    private long number = 1;
    private int ahead;

    CsvTable(InputStream bytes) {
        try {
            // an encoding that is not UTF-8 is refused rather than guessed: names would be damaged for good
            this.in = new BufferedReader(
                    new InputStreamReader(
                            bytes,
                            StandardCharsets.UTF_8
                                    .newDecoder()
                                    .onMalformedInput(CodingErrorAction.REPORT)
                                    .onUnmappableCharacter(CodingErrorAction.REPORT)),
                    1 << 16);
            in.mark(1 << 15);
            if (in.read() != '\uFEFF') {
                in.reset();
                in.mark(1 << 15);
            } else {
                in.mark(1 << 15);
            }
            this.separator = separatorOfHeading();
            in.reset();
            this.ahead = in.read();
            List<String> first = row();
            if (first == null || first.stream().allMatch(String::isBlank)) {
                throw new UnreadableTable("Tệp trống · the file is empty");
            }
            this.heading = first;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private char separatorOfHeading() throws IOException {
        int[] counts = new int[3];
        boolean quoted = false;
        for (int i = 0; i < (1 << 15) - 1; i++) {
            int letter = in.read();
            if (letter < 0 || (!quoted && (letter == '\n' || letter == '\r'))) {
                break;
            }
            quoted ^= letter == '"';
            int kind = quoted ? -1 : ",;\t".indexOf(letter);
            if (kind >= 0) {
                counts[kind]++;
            }
        }
        if (counts[2] > counts[0] && counts[2] > counts[1]) {
            return '\t';
        }
        return counts[1] > counts[0] ? ';' : ',';
    }

    @Override
    public List<String> heading() {
        return heading;
    }

    @Override
    public @Nullable Row next() {
        try {
            while (true) {
                List<String> cells = row();
                if (cells == null) {
                    return null;
                }
                number++;
                if (!cells.stream().allMatch(String::isBlank)) {
                    return new Row(number, cells);
                }
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private @Nullable List<String> row() throws IOException {
        if (ahead < 0) {
            return null;
        }
        List<String> cells = new ArrayList<>();
        do {
            if (cells.size() == MOST_COLUMNS) {
                throw new UnreadableTable("Dòng " + (number + 1) + " có quá nhiều cột · row has too many columns");
            }
            cells.add(cell());
        } while (took(separator));
        if (ahead == '\r') {
            ahead = in.read();
        }
        if (ahead == '\n') {
            ahead = in.read();
        }
        return cells;
    }

    private boolean took(char letter) throws IOException {
        if (ahead == letter) {
            ahead = in.read();
            return true;
        }
        return false;
    }

    /** Ends before the separator or the end of the line. */
    private String cell() throws IOException {
        StringBuilder cell = new StringBuilder();
        boolean quoted = took('"');
        while (ahead >= 0) {
            if (quoted && took('"')) {
                if (ahead != '"') {
                    quoted = false;
                    continue;
                }
            } else if (!quoted && (ahead == separator || ahead == '\n' || ahead == '\r')) {
                break;
            }
            if (cell.length() == LONGEST_CELL) {
                throw new UnreadableTable("Dòng " + (number + 1)
                        + " có ô quá dài hoặc thiếu dấu nháy · cell too long, or a quote is missing");
            }
            cell.append((char) ahead);
            ahead = in.read();
        }
        if (quoted) {
            throw new UnreadableTable("Thiếu dấu nháy đóng · a closing quote is missing");
        }
        return cell.toString();
    }

    private static RuntimeException unreadable(IOException e) {
        return e instanceof CharacterCodingException
                ? new UnreadableTable("Tệp phải là UTF-8 · the file has to be UTF-8")
                : new UncheckedIOException(e);
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
