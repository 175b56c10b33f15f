package vn.tokhai.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Lines of progress with the time since the command began. */
public final class Progress {
    /** The script says when it began, so that the time to build the launcher counts. */
    private final Instant began =
            Instant.ofEpochSecond(Long.getLong("tokhai.began", Instant.now().getEpochSecond()));

    private final PrintStream out;

    public Progress(PrintStream out) {
        this.out = out;
    }

    public synchronized void say(String line) {
        long seconds = elapsed().toSeconds();
        out.printf(Locale.ROOT, "[%2d:%02d] %s%n", seconds / 60, seconds % 60, line);
        out.flush();
    }

    /** Text that is not a step: tables, answers. */
    public synchronized void print(String text) {
        out.println(text);
        out.flush();
    }

    public Duration elapsed() {
        return Duration.between(began, Instant.now());
    }
}
