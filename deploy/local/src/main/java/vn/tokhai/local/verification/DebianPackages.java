package vn.tokhai.local.verification;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.tokhai.local.Progress;
import vn.tokhai.local.build.Commands;

/** Programs that some tests need beside Java: a browser, readers that did not make our codes, a Kafka client. */
final class DebianPackages {
    private static final Map<String, String> PROGRAMS = new LinkedHashMap<>();

    static {
        PROGRAMS.put("chromium", "chromium");
        PROGRAMS.put("chromedriver", "chromium-driver");
        PROGRAMS.put("zbarimg", "zbar-tools");
        PROGRAMS.put("pdftotext", "poppler-utils");
        PROGRAMS.put("kcat", "kcat");
    }

    private final Path folder;
    private final Path log;
    private final Progress progress;

    DebianPackages(Path folder, Path log, Progress progress) {
        this.folder = folder;
        this.log = log;
        this.progress = progress;
    }

    /** Installs what is missing where it may; else says in one line what is missing. */
    void install() {
        List<String> missing = missing();
        if (missing.isEmpty()) {
            return;
        }
        if (System.getProperty("user.name", "").equals("root") && found("apt-get")) {
            progress.say("Installing " + String.join(" ", missing));
            apt(List.of("apt-get", "-q", "update"));
            List<String> install =
                    new ArrayList<>(List.of("apt-get", "-q", "-y", "--no-install-recommends", "install"));
            install.addAll(missing);
            apt(install);
        }
        missing = missing();
        if (!missing.isEmpty()) {
            progress.say(
                    "Missing: " + String.join(", ", missing) + "; the tests that need them are skipped and counted");
        }
    }

    private void apt(List<String> command) {
        Commands.run(folder, Map.of("DEBIAN_FRONTEND", "noninteractive"), command, log, line -> {});
    }

    private static List<String> missing() {
        return PROGRAMS.entrySet().stream()
                .filter(program -> !found(program.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static boolean found(String program) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
            if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }
}
