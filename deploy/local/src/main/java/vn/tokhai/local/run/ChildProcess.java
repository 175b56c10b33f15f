package vn.tokhai.local.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import vn.tokhai.local.part.Part;

/** Starts the process of a part, its output appended to the log, the launcher's own settings not handed down. */
final class ChildProcess {
    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final long LARGE_LOG = 20L << 20;

    private ChildProcess() {}

    static Process start(Part part) {
        List<String> command = new ArrayList<>(part.command());
        if (Files.isExecutable(SETSID)) {
            // Ctrl-C reaches the launcher alone, which then stops the parts in order.
            command.addFirst(SETSID.toString());
        }
        Path log = part.log();
        try {
            Files.createDirectories(part.folder());
            Files.createDirectories(log.toAbsolutePath().getParent());
            if (Files.exists(log) && Files.size(log) > LARGE_LOG) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            var builder = new ProcessBuilder(command)
                    .directory(part.folder().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().keySet().removeIf(name -> name.startsWith("TOKHAI_"));
            builder.environment().putAll(part.environment());
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
