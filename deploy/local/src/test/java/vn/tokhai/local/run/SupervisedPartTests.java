package vn.tokhai.local.run;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.tokhai.local.Progress;
import vn.tokhai.local.part.ClassArchive;
import vn.tokhai.local.part.HealthCheck;
import vn.tokhai.local.part.Part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class SupervisedPartTests {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Progress progress = new Progress(new PrintStream(printed, true, StandardCharsets.UTF_8));
    private @Nullable SupervisedPart started;
    private ClassArchive archive = new ClassArchive(Path.of("none"), false);

    @AfterEach
    void stop() {
        if (started != null) {
            started.stop(Duration.ofSeconds(5));
        }
    }

    @Test
    void startsAKilledProcessAgainAndSaysSo() throws Exception {
        var part = start("600", () -> true);
        assertThat(part.awaitHealthy(Duration.ofSeconds(10), 0)).isTrue();
        long first = part.pid();

        ProcessHandle.of(first).orElseThrow().destroyForcibly();

        await().atMost(Duration.ofSeconds(20)).until(() -> part.pid() != first && part.ask() == Health.HEALTHY);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("sleeper ended (status 137)");
    }

    @Test
    void leavesNoProcessWhenStopped() throws Exception {
        var part = start("600", () -> true);
        assertThat(part.awaitHealthy(Duration.ofSeconds(10), 0)).isTrue();
        long pid = part.pid();

        part.stop(Duration.ofSeconds(5));

        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(part.health()).isEqualTo(Health.STOPPED);
    }

    @Test
    void givesUpOnAPartThatKeepsDyingAtItsStart() throws Exception {
        var part = start("no-such-time", () -> false);

        assertThat(part.awaitHealthy(Duration.ofSeconds(30), 1)).isFalse();
    }

    @Test
    void forgetsTheArchiveOfAProcessThatWasNeverHealthy() throws Exception {
        Path poor = folder.resolve("classes.jsa");
        archive = new ClassArchive(poor, true);
        var part = start("600", () -> false);
        Files.createFile(poor);

        part.stop(Duration.ofSeconds(5));

        assertThat(poor).doesNotExist();
    }

    @Test
    void keepsTheArchiveOfAHealthyProcess() throws Exception {
        Path rich = folder.resolve("classes.jsa");
        archive = new ClassArchive(rich, true);
        var part = start("600", () -> true);
        assertThat(part.awaitHealthy(Duration.ofSeconds(10), 0)).isTrue();
        Files.createFile(rich);

        part.stop(Duration.ofSeconds(5));

        assertThat(rich).exists();
    }

    private SupervisedPart start(String seconds, HealthCheck health) {
        var part = new SupervisedPart(
                new Part(
                        "sleeper",
                        "-",
                        List.of("sleep", seconds),
                        Map.of(),
                        folder,
                        folder.resolve("sleeper.log"),
                        health,
                        archive),
                progress,
                () -> {});
        started = part;
        part.start();
        return part;
    }
}
