package vn.tokhai.local.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import vn.tokhai.local.Refusal;

/** Runs helper programs to their end; those still running when the launcher ends are ended with it. */
public final class Commands {
    private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();

    private Commands() {}

    /** Runs a program, appends its output to a log file and hands each line on. Answers the exit status. */
    public static int run(
            Path folder, Map<String, String> environment, List<String> command, Path log, Consumer<String> line) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
            builder.environment().putAll(environment);
            Process process = builder.start();
            RUNNING.add(process);
            process.getOutputStream().close();
            try (var out = Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                    var in = process.inputReader(StandardCharsets.UTF_8)) {
                out.write("# " + Instant.now() + " " + String.join(" ", command) + "\n");
                for (String text = in.readLine(); text != null; text = in.readLine()) {
                    out.write(text + "\n");
                    line.accept(text);
                }
            }
            return process.waitFor();
        } catch (IOException e) {
            throw new Refusal(command.getFirst() + " did not run to its end: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("interrupted", e);
        } finally {
            RUNNING.removeIf(process -> !process.isAlive());
        }
    }

    public static void endAll() {
        RUNNING.forEach(process -> {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        });
    }
}
