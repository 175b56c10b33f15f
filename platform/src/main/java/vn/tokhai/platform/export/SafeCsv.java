package vn.tokhai.platform.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The one writer of CSV (R01): RFC 4180 with a UTF-8 byte order mark, and cells that a spreadsheet would run as a formula
 * made harmless by a leading apostrophe. International phone numbers ({@code +84…}) stay as they are.
 */
public final class SafeCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_STARTS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    private final Writer out;

    public SafeCsv(Writer out) throws IOException {
        this.out = out;
        out.write(BYTE_ORDER_MARK);
    }

    public void row(List<? extends @Nullable Object> cells) throws IOException {
        out.write(cells.stream().map(SafeCsv::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = neutralise(value.toString());
        boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static String neutralise(String text) {
        boolean phone = text.matches("\\+[1-9][0-9]{6,14}");
        String shown = text.stripLeading();
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                || !shown.isEmpty() && FORMULA_STARTS.indexOf(shown.charAt(0)) >= 0;
        return formula && !phone ? "'" + text : text;
    }
}
