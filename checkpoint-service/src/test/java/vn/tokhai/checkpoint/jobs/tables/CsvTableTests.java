package vn.tokhai.checkpoint.jobs.tables;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tokhai.checkpoint.jobs.Table;
import vn.tokhai.checkpoint.jobs.UnreadableTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CsvTableTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tên,xã\nChợ,A\n",
                "\uFEFFtên,xã\nChợ,A\n",
                "tên;xã\r\nChợ;A\r\n",
                "\uFEFFtên;xã\rChợ;A",
                "tên\txã\nChợ\tA",
                "\"tên\",\"xã\"\n\"Chợ\",\"A\"\n\n,\n"
            })
    void readsWhatSpreadsheetsWrite(String text) {
        assertThat(rows(text)).containsExactly(List.of("tên", "xã"), List.of("Chợ", "A"));
    }

    @Test
    void keepsSeparatorsQuotesAndLineEndsInsideQuotes() {
        assertThat(rows("a,b\n\"x, \"\"y\"\"\nz\",2\n"))
                .containsExactly(List.of("a", "b"), List.of("x, \"y\"\nz", "2"));
    }

    @Test
    void numbersRowsAsTheFileDoesAndPassesOverBlankOnes() {
        try (Table table = open("a,b\n1,1\n,\n\n2,2\n".getBytes(StandardCharsets.UTF_8))) {
            assertThat(number(table)).isEqualTo(2);
            assertThat(number(table)).isEqualTo(5);
            assertThat(table.next()).isNull();
        }
    }

    @Test
    void refusesOtherEncodingsRatherThanDamageNames() {
        byte[] bytes = "tên,xã\nChợ,A\n".getBytes(Charset.forName("windows-1258"));

        assertThatThrownBy(() -> rows(bytes))
                .isInstanceOf(UnreadableTable.class)
                .hasMessageContaining("UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\uFEFF", "a,b\n\"never closed"})
    void refusesWhatIsNoTable(String text) {
        assertThatThrownBy(() -> rows(text)).isInstanceOf(UnreadableTable.class);
    }

    @Test
    void boundsCellsAndColumns() {
        assertThatThrownBy(() -> rows("a\n" + "x".repeat(4_001))).isInstanceOf(UnreadableTable.class);
        assertThatThrownBy(() -> rows("a\n\"" + "x".repeat(1_000_000))).isInstanceOf(UnreadableTable.class);
        assertThatThrownBy(() -> rows("a" + ",".repeat(64))).isInstanceOf(UnreadableTable.class);
        assertThatThrownBy(() -> rows("x".repeat(1_000_000))).isInstanceOf(UnreadableTable.class);
    }

    private static long number(Table table) {
        Table.Row row = table.next();
        return row == null ? -1 : row.number();
    }

    private static List<List<String>> rows(String text) {
        return rows(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<List<String>> rows(byte[] bytes) {
        List<List<String>> rows = new ArrayList<>();
        try (Table table = open(bytes)) {
            rows.add(table.heading());
            for (Table.Row row = table.next(); row != null; row = table.next()) {
                rows.add(row.cells());
            }
        }
        return rows;
    }

    private static Table open(byte[] bytes) {
        return new CsvTable(new ByteArrayInputStream(bytes));
    }
}
