package vn.tokhai.local.build;

import java.nio.file.Path;

/**
 * A service ready to start.
 *
 * @param jar runnable jar beside its libraries
 */
public record Application(Path jar) {
    /** Where the JVM keeps its archive of this very jar. */
    public Path archive() {
        return jar.resolveSibling("app.jsa");
    }
}
