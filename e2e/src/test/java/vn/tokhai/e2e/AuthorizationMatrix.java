package vn.tokhai.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who may call what: a row per operation, a column per role, {@code yes} or {@code no}. Lines beginning with {@code #} are
 * comments.
 */
record AuthorizationMatrix(List<String> roles, Map<String, List<Boolean>> rows) {

    static AuthorizationMatrix read() {
        try (var resource = AuthorizationMatrix.class.getResourceAsStream("/authorization-matrix.csv")) {
            if (resource == null) {
                throw new IllegalStateException("authorization-matrix.csv is missing");
            }
            List<List<String>> lines = new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split(",", -1))
                            .map(String::strip)
                            .toList())
                    .toList();
            List<String> header = lines.getFirst();
            Map<String, List<Boolean>> rows = new LinkedHashMap<>();
            for (List<String> line : lines.subList(1, lines.size())) {
                rows.put(
                        line.getFirst(),
                        line.subList(1, header.size()).stream()
                                .map("yes"::equals)
                                .toList());
            }
            return new AuthorizationMatrix(header.subList(1, header.size()), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> operations() {
        return new TreeSet<>(rows.keySet());
    }

    boolean allows(String operation, String role) {
        List<Boolean> row = rows.get(operation);
        if (row == null) {
            throw new IllegalArgumentException("No row for " + operation);
        }
        return row.get(roles.indexOf(role));
    }
}
