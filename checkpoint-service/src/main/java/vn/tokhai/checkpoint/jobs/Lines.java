package vn.tokhai.checkpoint.jobs;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Rows as they are kept between batches: cells parted by tabs, which no cell holds. */
final class Lines {

    static String join(String... cells) {
        return Arrays.stream(cells)
                .map(cell -> cell.replaceAll("[\\t\\r\\n]", " "))
                .collect(Collectors.joining("\t"));
    }

    static List<String> split(String line) {
        return List.of(line.split("\t", -1));
    }

    static byte[] bytes(List<String> lines) {
        return lines.stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private Lines() {}
}
