package vn.tokhai.local.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import vn.tokhai.local.Progress;
import vn.tokhai.local.Refusal;
import vn.tokhai.local.Workspace;

/** Maven on the launcher's JDK, with a line whenever something changed and at least every ten seconds. */
public final class Maven {
    private static final Duration SILENCE = Duration.ofSeconds(10);

    private final Workspace workspace;
    private final Progress progress;

    public Maven(Workspace workspace, Progress progress) {
        this.workspace = workspace;
        this.progress = progress;
    }

    /** Runs Maven; a failure is refused with its first error lines. */
    public void run(String step, List<String> arguments) {
        var output = new MavenOutput();
        if (status(step, arguments, output, null) != 0) {
            throw new Refusal(step + " failed: " + output.error() + " (whole output: " + log() + ")");
        }
    }

    /** Runs Maven and answers its exit status; the errors are printed. */
    public int tryToRun(String step, List<String> arguments) {
        var output = new MavenOutput();
        int status = status(step, arguments, output, null);
        if (status != 0) {
            progress.say(step + " failed: " + output.error() + " (whole output: " + log() + ")");
        }
        return status;
    }

    /** As {@link #run(String, List)}, and shows how much of one large download has arrived. */
    public void download(String step, List<String> arguments, String repositoryFolder) {
        var output = new MavenOutput();
        Path folder = Path.of(System.getProperty("user.home"), ".m2", "repository", repositoryFolder);
        if (status(step, arguments, output, folder) != 0) {
            throw new Refusal(step + " failed: " + output.error() + " (whole output: " + log() + ")");
        }
    }

    public Path log() {
        return workspace.log("build");
    }

    private int status(String step, List<String> arguments, MavenOutput output, @Nullable Path arriving) {
        progress.say(step);
        var done = new CountDownLatch(1);
        Thread.startVirtualThread(() -> report(step, output, arriving, done));
        List<String> command = new ArrayList<>(List.of(System.getProperty("tokhai.mvn", "mvn"), "-B"));
        command.add("-Dstyle.color=never");
        command.addAll(arguments);
        try {
            return Commands.run(
                    workspace.repository(), Map.of("JAVA_HOME", Jdk.home().toString()), command, log(), output::line);
        } finally {
            done.countDown();
        }
    }

    private void report(String step, MavenOutput output, @Nullable Path arriving, CountDownLatch done) {
        int shown = 0;
        Duration lastShown = progress.elapsed();
        try {
            while (!done.await(500, TimeUnit.MILLISECONDS)) {
                boolean silent = progress.elapsed().minus(lastShown).compareTo(SILENCE) >= 0;
                if (output.changes() > shown || silent) {
                    shown = output.changes();
                    lastShown = progress.elapsed();
                    progress.say("  " + step + ": " + (output.summary() + arrived(arriving)).strip());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String arrived(@Nullable Path folder) {
        if (folder == null || !Files.isDirectory(folder)) {
            return "";
        }
        try (var files = Files.walk(folder, 1)) {
            long bytes = files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .max()
                    .orElse(0);
            return String.format(Locale.ROOT, " %.0f MB there", bytes / 1e6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
