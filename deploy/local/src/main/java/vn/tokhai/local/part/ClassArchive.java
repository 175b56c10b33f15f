package vn.tokhai.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The JVM's archive of loaded classes (JEP 350 and JDK 19's automatic form): written when a process first ends, read
 * from then on, thrown away by the JVM when it does not fit. Measured against an AOT cache (JEP 514) on a service: 3.4
 * against 3.0 CPU seconds a start, but nothing against 23 CPU seconds to make it.
 *
 * @param writes whether this process may write it; several instances of one service must not
 */
public record ClassArchive(Path file, boolean writes) {
    /** File times lag behind the clock. */
    private static final Duration CLOCK_TICK = Duration.ofMillis(50);

    List<String> options() {
        if (!writes && !Files.exists(file)) {
            return List.of();
        }
        String use = "-XX:SharedArchiveFile=" + file;
        String quiet = "-Xlog:cds=off,cds+dynamic=off";
        return writes ? List.of("-XX:+AutoCreateSharedArchive", use, quiet) : List.of(use, quiet);
    }

    /** Forgets an archive of a process that ended before it was healthy: it holds too little, and would be kept. */
    public void forgetIfSince(Instant started) {
        try {
            if (writes
                    && Files.exists(file)
                    && Files.getLastModifiedTime(file).toInstant().isAfter(started.minus(CLOCK_TICK))) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
