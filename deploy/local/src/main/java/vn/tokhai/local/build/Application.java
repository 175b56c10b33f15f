package vn.tokhai.local.build;

import java.nio.file.Path;
import java.util.List;

/**
 * A service ready to start.
 *
 * @param jar runnable jar beside its libraries
 * @param options JVM options, with the start-up cache where there is one
 */
public record Application(Path jar, List<String> options) {
    public Application {
        options = List.copyOf(options);
    }
}
