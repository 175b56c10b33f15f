package vn.tokhai.local.build;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import vn.tokhai.local.Refusal;
import vn.tokhai.local.Workspace;

/** Service jars taken apart, as the JVM wants them for its archive of loaded classes. One folder per content of a jar. */
public final class Applications {
    private static final int KEPT_VERSIONS = 2;

    private final Workspace workspace;

    public Applications(Workspace workspace) {
        this.workspace = workspace;
    }

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
        return new Application(folder.resolve(jar.getFileName()));
    }

    /** A folder for what belongs to this very build of the launcher, whose class path the store runs from. */
    public Path launcher() {
        var fingerprint = new Fingerprint().add(Jdk.build());
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            fingerprint.add(entry + new File(entry).lastModified() + new File(entry).length());
        }
        Path folder = workspace.applications().resolve("launcher").resolve(fingerprint.value());
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        forgetOld(workspace.applications().resolve("launcher"));
        return folder;
    }

    private Path folder(String module, Path jar) {
        String content = new Fingerprint().addJar(jar).add(Jdk.build()).value();
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
