package vn.tokhai.local.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a running Maven has said so far, in one line. */
final class MavenOutput {
    private static final Pattern MODULE =
            Pattern.compile("\\[INFO] Building (?:Tokhai :: )?(.+?) +\\S+ +\\[(\\d+/\\d+)]");
    private static final Pattern DOWNLOADED =
            Pattern.compile("Downloaded from \\S+ (\\S+) \\(([0-9.]+) (B|kB|MB|GB)(?: at .*)?\\)");
    private static final Pattern TESTS = Pattern.compile("Tests run: (\\d+), Failures: (\\d+).* in (\\S+)$");
    private static final int LINES_OF_ERROR = 3;

    private final List<String> errors = new ArrayList<>();
    private String module = "";
    private double downloadedBytes;
    private int tests;
    private int changes;

    synchronized void line(String text) {
        var started = MODULE.matcher(text);
        if (started.find()) {
            module = started.group(2) + " " + started.group(1);
            changes++;
        }
        var downloaded = DOWNLOADED.matcher(text);
        if (downloaded.find()) {
            downloadedBytes += Double.parseDouble(downloaded.group(2)) * unit(downloaded.group(3));
        }
        var tested = TESTS.matcher(text);
        if (tested.find()) {
            tests += Integer.parseInt(tested.group(1));
        }
        if (text.startsWith("[ERROR]") && errors.size() < LINES_OF_ERROR && text.length() > "[ERROR] ".length()) {
            errors.add(text.substring("[ERROR] ".length()).strip());
        }
    }

    synchronized String summary() {
        String text = module;
        if (downloadedBytes > 0) {
            text += String.format(Locale.ROOT, ", %.1f MB downloaded", downloadedBytes / 1_000_000);
        }
        return tests > 0 ? text + ", " + tests + " tests" : text;
    }

    synchronized int changes() {
        return changes;
    }

    synchronized String error() {
        return errors.isEmpty() ? "" : String.join(" | ", errors);
    }

    private static double unit(String name) {
        return switch (name) {
            case "kB" -> 1_000;
            case "MB" -> 1_000_000;
            case "GB" -> 1_000_000_000;
            default -> 1;
        };
    }
}
