package vn.tokhai.local.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Resident memory of a process as the operating system counts it. */
final class ResidentMemory {
    private ResidentMemory() {}

    /** Whole megabytes; 0 when the process is gone or the system does not tell. */
    static long megabytes(long pid) {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        try {
            if (Files.exists(status)) {
                return Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                        .findFirst()
                        .orElse(0);
            }
            if (Files.exists(Path.of("/proc/self"))) {
                return 0;
            }
            return asked(pid);
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }

    private static long asked(long pid) throws IOException {
        var process = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
        try (var in = process.inputReader()) {
            String answer = in.readLine();
            return answer == null ? 0 : Long.parseLong(answer.strip()) / 1024;
        }
    }
}
