package vn.tokhai.local.command;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

import vn.tokhai.local.Refusal;
import vn.tokhai.local.Workspace;
import vn.tokhai.local.control.ControlClient;
import vn.tokhai.local.run.SingleLauncher;

@Command(name = "stop", description = "Stops everything in order and waits until it has ended.")
public final class Stop implements Callable<Integer> {
    private static final Duration LIMIT = Duration.ofMinutes(3);

    @Override
    public Integer call() throws InterruptedException {
        Workspace workspace = Workspace.of(System.getenv());
        new ControlClient(workspace).stop();
        Path lock = workspace.run("up.lock");
        for (Instant end = Instant.now().plus(LIMIT); Instant.now().isBefore(end); Thread.sleep(200)) {
            if (released(lock)) {
                System.out.println("Stopped.");
                return 0;
            }
        }
        throw new Refusal("the platform has not ended after " + LIMIT.toMinutes() + " minutes; see ./tokhai status");
    }

    private static boolean released(Path lock) {
        try {
            SingleLauncher.of(lock).close();
            return true;
        } catch (Refusal stillRunning) {
            return false;
        }
    }
}
