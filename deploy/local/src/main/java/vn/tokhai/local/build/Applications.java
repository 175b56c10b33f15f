package vn.tokhai.local.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import vn.tokhai.local.Progress;
import vn.tokhai.local.Refusal;
import vn.tokhai.local.Workspace;

/**
 * Service jars taken apart and, beside each, the AOT cache of a training run (JEP 514): classes come loaded and linked.
 * Both belong to the content of one jar and the build of one JVM, and are made once for it.
 */
public final class Applications {
    private static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:ReservedCodeCacheSize=64m",
            "-Xss512k",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");
    private static final int KEPT_VERSIONS = 2;

    private final Workspace workspace;
    private final Progress progress;

    public Applications(Workspace workspace, Progress progress) {
        this.workspace = workspace;
        this.progress = progress;
    }

    /** The jar taken apart; its start-up cache is used where one was made. */
    public Application unpacked(String module, Path jar) {
        if (!Files.exists(jar)) {
            throw new Refusal(
                    module + " has no jar at " + jar + "; ./tokhai up builds it, see " + workspace.log("build"));
        }
        Path folder = folder(module, jar);
        if (!Files.exists(folder)) {
            extract(module, jar, folder);
            forgetOld(workspace.applications().resolve(module));
        }
        Path cache = folder.resolve("app.aot");
        List<String> options = new ArrayList<>(OPTIONS);
        if (Files.exists(cache)) {
            options.addAll(List.of("-XX:AOTCache=" + cache, "-Xlog:aot=error,cds=error"));
        }
        return new Application(folder.resolve(jar.getFileName()), options);
    }

    public boolean trained(Application application) {
        return Files.exists(application.jar().resolveSibling("app.aot"));
    }

    /** Starts the service up to a refreshed context, ends it, and keeps what the JVM learnt. Broker and store must be up. */
    public void train(String module, Application application, Map<String, String> environment) {
        Path cache = application.jar().resolveSibling("app.aot");
        Path fresh = cache.resolveSibling("new.aot");
        List<String> command = new ArrayList<>(List.of(Jdk.java(), "-Xmx512m", "-XX:AOTCacheOutput=" + fresh));
        command.addAll(OPTIONS);
        command.addAll(List.of(
                "-Dspring.context.exit=onRefresh", "-jar", application.jar().toString()));
        long began = System.nanoTime();
        int status = Commands.run(workspace.home(), environment, command, workspace.log("training"), line -> {});
        if (status != 0 || !Files.exists(fresh)) {
            progress.say("  " + module + " starts without a start-up cache; see " + workspace.log("training"));
            return;
        }
        try {
            Files.move(fresh, cache, StandardCopyOption.ATOMIC_MOVE);
            progress.say("  start-up cache of %s made in %d s, %d MB"
                    .formatted(module, (System.nanoTime() - began) / 1_000_000_000, Files.size(cache) >> 20));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder(String module, Path jar) {
        String content = new Fingerprint().add(jar).add(Jdk.build()).value();
        return workspace.applications().resolve(module).resolve(content);
    }

    private void extract(String module, Path jar, Path folder) {
        Path fresh = folder.resolveSibling("new");
        Workspace.delete(fresh);
        List<String> command = List.of(
                Jdk.java(),
                "-XX:TieredStopAtLevel=1",
                "-Djarmode=tools",
                "-jar",
                jar.toString(),
                "extract",
                "--destination",
                fresh.toString());
        if (Commands.run(workspace.home(), Map.of(), command, workspace.log("build"), line -> {}) != 0) {
            throw new Refusal(module + ": its jar could not be taken apart; see " + workspace.log("build"));
        }
        try {
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the version before, which a platform that still runs may be using. */
    private static void forgetOld(Path versions) {
        try (var folders = Files.list(versions)) {
            folders.sorted(Comparator.<Path>comparingLong(
                                    folder -> folder.toFile().lastModified())
                            .reversed())
                    .skip(KEPT_VERSIONS)
                    .forEach(Workspace::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
