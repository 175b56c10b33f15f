package vn.tokhai.local.verification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;

import vn.tokhai.local.Progress;
import vn.tokhai.local.Refusal;
import vn.tokhai.local.Settings;
import vn.tokhai.local.Workspace;
import vn.tokhai.local.build.Commands;
import vn.tokhai.local.run.Platform;
import vn.tokhai.local.run.Ports;
import vn.tokhai.local.run.Startup;

/** One broker, one store and one Keycloak for the tests of all modules and then for the journeys. */
public final class TestRun {
    private final Path repository;
    private final Settings settings;
    private final Progress progress;

    public TestRun(Path repository, Settings settings, Progress progress) {
        this.repository = repository;
        this.settings = settings.withPorts(Ports::anyFree);
        this.progress = progress;
    }

    /** True when every test that ran passed and everything that had to be built was built. */
    public boolean run() {
        Instant began = Instant.now();
        Workspace workspace = new Workspace(repository, temporaryHome()).prepare();
        var platform = new Platform(workspace, settings, progress);
        var atEnd = Thread.ofPlatform().unstarted(() -> clean(workspace, platform));
        Runtime.getRuntime().addShutdownHook(atEnd);
        boolean whole = false;
        try {
            new DebianPackages(repository, workspace.log("apt"), progress).install();
            whole = modules(workspace, platform);
        } catch (Refusal refusal) {
            progress.say("tokhai: " + refusal.getMessage());
        } finally {
            clean(workspace, platform);
        }
        TestReports reports = TestReports.since(began, repository);
        reports.failures().forEach(name -> progress.print("failed: " + name));
        if (!whole) {
            progress.print("The run is not whole: see the lines above and " + keptLogs());
        }
        progress.print(reports.line());
        return whole && reports.failed() == 0 && reports.passed() > 0;
    }

    private boolean modules(Workspace workspace, Platform platform) {
        var startup = new Startup(workspace, settings, progress, platform);
        startup.build(true);
        startup.infrastructure();
        startup.awaitInfrastructure();
        int modules = startup.maven()
                .tryToRun(
                        "Testing the modules",
                        List.of(
                                "verify",
                                "-pl",
                                "!e2e",
                                "-fae",
                                "-Dmaven.test.failure.ignore=true",
                                "-Dtokhai.test.broker=" + platform.addresses().broker()));
        startup.startServices();
        int journeys = startup.maven()
                .tryToRun(
                        "Testing the journeys on the started platform",
                        List.of(
                                "verify",
                                "-pl",
                                "e2e",
                                "-am",
                                "-Pe2e",
                                // Of the modules below only what they build is needed, their tests have run.
                                "-Dtest=vn.tokhai.e2e.*Tests",
                                "-Dsurefire.failIfNoSpecifiedTests=false",
                                "-Dmaven.test.failure.ignore=true",
                                "-Dtokhai.e2e.status=" + platform.statusFile()));
        return modules == 0 && journeys == 0;
    }

    private void clean(Workspace workspace, Platform platform) {
        Commands.endAll();
        platform.stop();
        keepLogs(workspace);
        Workspace.delete(workspace.home());
    }

    private Path keptLogs() {
        return repository.resolve(".tokhai/test-logs");
    }

    private synchronized void keepLogs(Workspace workspace) {
        Path logs = workspace.home().resolve("logs");
        if (!Files.isDirectory(logs)) {
            return;
        }
        Workspace.delete(keptLogs());
        try (var files = Files.list(logs)) {
            Files.createDirectories(keptLogs());
            for (Path file : files.toList()) {
                Files.copy(file, keptLogs().resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporaryHome() {
        try {
            return Files.createTempDirectory("tokhai-test-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
