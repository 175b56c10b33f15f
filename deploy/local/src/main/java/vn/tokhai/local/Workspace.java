package vn.tokhai.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;

/**
 * Where things lie. What was built or downloaded belongs to the repository and outlives everything; data, logs,
 * secrets and run files belong to one platform, so that a test run can have its own.
 *
 * @param repository root of the source tree
 * @param home data of one platform, {@code TOKHAI_HOME} or {@code .tokhai} in the repository
 */
public record Workspace(Path repository, Path home) {

    public static Workspace of(Map<String, String> environment) {
        Path repository =
                Path.of(System.getProperty("tokhai.root", ".")).toAbsolutePath().normalize();
        String home = environment.getOrDefault("TOKHAI_HOME", "");
        return new Workspace(
                repository,
                home.isBlank()
                        ? repository.resolve(".tokhai")
                        : Path.of(home).toAbsolutePath().normalize());
    }

    public Path cache() {
        return repository.resolve(".tokhai");
    }

    public Path distributions() {
        return cache().resolve("dist");
    }

    public Path applications() {
        return cache().resolve("apps");
    }

    public Path data(String part) {
        return home.resolve("data").resolve(part);
    }

    public Path log(String part) {
        return home.resolve("logs").resolve(part + ".log");
    }

    public Path run(String file) {
        return home.resolve("run").resolve(file);
    }

    public Path secrets() {
        return home.resolve("secrets.properties");
    }

    public Workspace prepare() {
        try {
            for (String folder : new String[] {"data", "logs", "run"}) {
                Files.createDirectories(home.resolve(folder));
            }
            Files.createDirectories(applications());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets data and secrets (they belong together), keeps what was built or downloaded. */
    public void forget() {
        delete(home.resolve("data"));
        delete(home.resolve("logs"));
        delete(secrets());
    }

    public static void delete(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (var files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
