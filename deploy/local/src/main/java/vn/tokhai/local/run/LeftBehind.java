package vn.tokhai.local.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

import vn.tokhai.local.Progress;

/** Remembers the processes in a file, so that the next start ends those of a launcher that was itself killed. */
record LeftBehind(Path file, Progress progress) {
    private static final int GRACE_SECONDS = 10;

    void remember(List<ProcessHandle> running) {
        InstancesFile.replace(
                file,
                running.stream()
                        .map(process -> process.pid() + " " + started(process) + "\n")
                        .collect(Collectors.joining()));
    }

    void end() {
        if (!Files.exists(file)) {
            return;
        }
        try {
            for (String line : Files.readAllLines(file)) {
                String[] columns = line.split(" ");
                ProcessHandle.of(Long.parseLong(columns[0]))
                        .filter(process -> started(process) == Long.parseLong(columns[1]))
                        .ifPresent(this::end);
            }
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void end(ProcessHandle process) {
        progress.say("Ending process " + process.pid() + ", left behind by a launcher that was killed");
        process.destroy();
        try {
            process.onExit().get(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The start time tells a process from a later one with the same number. */
    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
