package vn.tokhai.checkpoint.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads {@code hotlines.csv}: structure, province, number, and where the number was published. */
final class ClasspathHotlines {

    private static final String FILE = "/hotlines.csv";

    /** Numbers by structure and province, such as {@code 2021-58}. */
    static Map<String, String> load() {
        try (InputStream in = Objects.requireNonNull(ClasspathHotlines.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", 4))
                    .collect(Collectors.toMap(row -> row[0] + "-" + row[1], row -> row[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ClasspathHotlines() {}
}
