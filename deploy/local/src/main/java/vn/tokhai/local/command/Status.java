package vn.tokhai.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import vn.tokhai.local.Refusal;
import vn.tokhai.local.Workspace;
import vn.tokhai.local.control.ControlClient;
import vn.tokhai.local.run.PlatformStatus;

@Command(
        name = "status",
        description = "Shows address, health, memory and log of every part; exit 0 when all are healthy.")
public final class Status implements Callable<Integer> {
    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Write it as JSON to a file, or - for standard output.")
    private @Nullable String json;

    @Override
    public Integer call() {
        var status = PlatformStatus.read(new ControlClient(Workspace.of(System.getenv())).status());
        if (json == null) {
            System.out.println(status.table());
        } else if (json.equals("-")) {
            System.out.println(status.json());
        } else {
            write(Path.of(json), status.json());
        }
        return status.healthy() ? 0 : 1;
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text + "\n");
        } catch (IOException e) {
            throw new Refusal("cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
