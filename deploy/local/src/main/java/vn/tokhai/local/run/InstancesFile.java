package vn.tokhai.local.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells the gateway which instances there are: {@code checkin-service=http://…,http://…}. A reader never sees half. */
public record InstancesFile(Path file) {

    public void write(Map<String, List<String>> instances) {
        var text = new StringBuilder();
        new TreeMap<>(instances).forEach((service, addresses) -> text.append(service)
                .append('=')
                .append(String.join(",", addresses))
                .append('\n'));
        replace(file, text.toString());
    }

    static void replace(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName() + ".", ".new");
            Files.writeString(fresh, text);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
