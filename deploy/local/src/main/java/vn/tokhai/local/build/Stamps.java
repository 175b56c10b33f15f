package vn.tokhai.local.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Remembers from what something was made, in one small file, so that it is made again only when that changed. */
record Stamps(Path file) {

    boolean holds(String name, String fingerprint) {
        return fingerprint.equals(read().get(name));
    }

    synchronized void set(String name, String fingerprint) {
        Map<String, String> all = read();
        all.put(name, fingerprint);
        var text = new StringBuilder();
        all.forEach((key, value) -> text.append(key).append('=').append(value).append('\n'));
        try {
            Files.createDirectories(file.getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(fresh, text);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> read() {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        Map<String, String> all = new TreeMap<>();
        properties.forEach((key, value) -> all.put(key.toString(), value.toString()));
        return all;
    }
}
