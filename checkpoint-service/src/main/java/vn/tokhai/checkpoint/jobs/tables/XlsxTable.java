package vn.tokhai.checkpoint.jobs.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.jobs.Table;
import vn.tokhai.checkpoint.jobs.UnreadableTable;

/**
 * The first sheet of a workbook, streamed from a file on disk. What it unpacks to is measured before it is opened, so that a
 * small file cannot fill the memory.
 */
final class XlsxTable implements Table {

    private static final long MOST_UNPACKED = 400L << 20;
    /** Held in memory by the reader. */
    private static final long MOST_SHARED_STRINGS = 64L << 20;

    private final Path file;
    private final ReadableWorkbook workbook;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private final List<String> heading;

    XlsxTable(InputStream in) {
        Path copy = null;
        try {
            copy = Files.createTempFile("tokhai-table", ".xlsx");
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            measure(copy);
            this.file = copy;
            this.workbook = new ReadableWorkbook(copy.toFile());
            this.stream = workbook.getFirstSheet().openStream();
            this.rows = stream.iterator();
            if (!rows.hasNext()) {
                throw new UnreadableTable("Tệp trống · the file is empty");
            }
            this.heading = cells(rows.next());
        } catch (IOException | RuntimeException e) {
            delete(copy);
            throw unreadable(e);
        }
    }

    private static void measure(Path file) throws IOException {
        long all = 0;
        byte[] buffer = new byte[1 << 16];
        // read through the directory at the end: some writers leave the sizes out of the entries themselves
        try (var zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                boolean held = entry.getName().endsWith("sharedStrings.xml");
                long own = 0;
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        own += read;
                        all += read;
                        if (all > MOST_UNPACKED || (held && own > MOST_SHARED_STRINGS)) {
                            throw new UnreadableTable("Tệp bung ra quá lớn · the file unpacks to too much");
                        }
                    }
                }
            }
        }
    }

    @Override
    public List<String> heading() {
        return heading;
    }

    @Override
    public @Nullable Row next() {
        try {
            while (rows.hasNext()) {
                var row = rows.next();
                List<String> cells = cells(row);
                if (!cells.stream().allMatch(String::isBlank)) {
                    return new Row(row.getRowNum(), cells);
                }
            }
            return null;
        } catch (RuntimeException e) {
            throw unreadable(e);
        }
    }

    private static List<String> cells(org.dhatim.fastexcel.reader.Row row) {
        if (row.getCellCount() > CsvTable.MOST_COLUMNS) {
            throw new UnreadableTable("Dòng " + row.getRowNum() + " có quá nhiều cột · row has too many columns");
        }
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            String text = row.getOptionalCell(i).map(XlsxTable::text).orElse("");
            if (text.length() > CsvTable.LONGEST_CELL) {
                throw new UnreadableTable("Dòng " + row.getRowNum() + " có ô quá dài · row has a cell too long");
            }
            cells.add(text);
        }
        return cells;
    }

    /** A number as a person would write it: 22846, not 22846.0 or 2.2846E4. */
    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> cell.asNumber().stripTrailingZeros().toPlainString();
            case EMPTY, ERROR -> "";
            case STRING, BOOLEAN, FORMULA -> {
                String text = cell.getText();
                yield text == null ? "" : text;
            }
        };
    }

    private static RuntimeException unreadable(Exception e) {
        return e instanceof UnreadableTable unreadable
                ? unreadable
                : new UnreadableTable("Không đọc được tệp XLSX · the XLSX file cannot be read");
    }

    private static void delete(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            stream.close();
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(file);
        }
    }
}
