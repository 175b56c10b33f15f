package vn.tokhai.platform.export;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SafeCsvTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd", "-2", "@SUM(A1)", "\tx", "\rx", "  =HYPERLINK(\"x\")", "\uFF1D1"})
    void R01_neutralisesWhatASpreadsheetWouldRun(String cell) {
        assertThat(SafeCsv.cell(cell)).matches("(?s)\"?'.*");
    }

    @Test
    void R01_leavesInternationalPhoneNumbersReadable() {
        assertThat(SafeCsv.cell("+84912345678")).isEqualTo("+84912345678");
    }

    @Test
    void R01_beginsWithAByteOrderMarkAndKeepsVietnameseLetters() throws IOException {
        var out = new StringWriter();

        new SafeCsv(out).row(Arrays.asList("Nguyễn Thị Ưởng, Đỗ \"A\"", null, 7));

        assertThat(out).hasToString("\uFEFF\"Nguyễn Thị Ưởng, Đỗ \"\"A\"\"\",,7\r\n");
    }

    @Test
    void quotesLineBreaks() {
        assertThat(SafeCsv.cell("a\nb")).isEqualTo("\"a\nb\"");
        assertThat(List.of(SafeCsv.cell("a;b"), SafeCsv.cell("ab"))).containsExactly("\"a;b\"", "ab");
    }
}
