package vn.tokhai.local.command;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.tokhai.local.Refusal;
import vn.tokhai.local.Workspace;
import vn.tokhai.local.part.ServiceKind;

@Command(name = "logs", description = "Prints the log of a part, e.g. logs checkin -f.")
public final class Logs implements Callable<Integer> {
    private static final int BLOCK = 64 * 1024;
    private static final int SHOWN = 40 * BLOCK;

    @Parameters(index = "0", paramLabel = "SERVICE", description = "A part as ./tokhai status names it.")
    private String name = "";

    @Option(names = "-f", description = "Go on printing what is added, until Ctrl-C.")
    private boolean follow;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Workspace workspace = Workspace.of(System.getenv());
        Path log =
                workspace.log(ServiceKind.named(name).map(ServiceKind::module).orElse(name));
        if (!name.toLowerCase(Locale.ROOT).matches("[a-z0-9-]+") || !Files.exists(log)) {
            throw new Refusal("there is no log of " + name + "; there are: " + String.join(", ", known(workspace)));
        }
        long position = Math.max(0, Files.size(log) - SHOWN);
        do {
            position = print(log, position);
            if (follow) {
                Thread.sleep(300);
            }
        } while (follow);
        return 0;
    }

    private static long print(Path log, long from) throws IOException {
        long position = Files.size(log) < from ? 0 : from;
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(position);
            byte[] block = new byte[BLOCK];
            for (int read = file.read(block); read > 0; read = file.read(block)) {
                System.out.write(block, 0, read);
                position += read;
            }
        }
        System.out.flush();
        return position;
    }

    private static List<String> known(Workspace workspace) throws IOException {
        Path logs = workspace.home().resolve("logs");
        if (!Files.isDirectory(logs)) {
            return List.of();
        }
        try (var files = Files.list(logs)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".log"))
                    .map(file -> file.substring(0, file.length() - 4))
                    .sorted()
                    .toList();
        }
    }
}
