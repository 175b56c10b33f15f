package vn.tokhai.local.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Prints the story: numbered steps with the time since the start, each HTTP call under its step. */
final class Narrator {

    private static final int SHOWN = 400;

    private final PrintStream out;
    private final int steps;
    private final Instant start = Instant.now();
    private int step;
    private boolean holding;
    private Api.@Nullable Call held;

    Narrator(PrintStream out, int steps) {
        this.out = out;
        this.steps = steps;
    }

    void step(String vietnamese, String english) {
        step++;
        double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
        out.printf(
                Locale.ROOT, "%n[%d/%d  %5.1f s] %s%n               %s%n", step, steps, seconds, vietnamese, english);
    }

    void call(Api.Call call) {
        if (call.uri().getPath().startsWith("/dev/")) {
            return;
        }
        if (holding) {
            held = call;
            return;
        }
        String path = call.uri().getRawQuery() == null
                ? call.uri().getRawPath()
                : call.uri().getRawPath() + "?" + call.uri().getRawQuery();
        out.printf("   %s %s%s%n", call.method(), path, call.token() ? "  (Bearer …)" : "");
        if (call.body() != null) {
            out.println("     > " + shorten(call.body()));
        }
        out.println("     < " + call.answer().status() + " " + shown(call.answer()));
    }

    /** From now on only the last call is kept, for a question that is asked until the answer fits. */
    void hold() {
        holding = true;
    }

    /** Prints the call that was kept. */
    void release() {
        holding = false;
        Api.Call last = held;
        held = null;
        if (last != null) {
            call(last);
        }
    }

    void say(String line) {
        out.println("   " + line);
    }

    private static String shown(Api.Answer answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        return type.contains("json") || type.contains("csv")
                ? shorten(answer.text().replaceAll("(\"(?:access|refresh)Token\":\")[^\"]+", "$1…"))
                : type + ", " + answer.body().length + " bytes";
    }

    private static String shorten(String text) {
        String line = text.replaceAll("\\s*\\R\\s*", " ⏎ ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + " …";
    }
}
