package vn.tokhai.local.command;

import java.util.Map;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

import vn.tokhai.local.Progress;
import vn.tokhai.local.Settings;
import vn.tokhai.local.Workspace;
import vn.tokhai.local.verification.TestRun;

@Command(
        name = "test",
        description = "Runs every test of this machine against a platform of its own; exit 0 when none failed.")
public final class TestCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        Workspace workspace = Workspace.of(System.getenv());
        Settings settings = Settings.read(workspace.repository(), System.getenv(), Map.of());
        return new TestRun(workspace.repository(), settings, new Progress(System.out)).run() ? 0 : 1;
    }
}
