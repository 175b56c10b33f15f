package vn.tokhai.local.command;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import vn.tokhai.local.Workspace;
import vn.tokhai.local.control.ControlClient;

@Command(name = "scale", description = "Runs N instances of a service, e.g. scale checkin 3.")
public final class Scale implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "SERVICE")
    private String service = "";

    @Parameters(index = "1", paramLabel = "N", description = "1 to 9")
    private int instances;

    @Override
    public Integer call() {
        System.out.println(new ControlClient(Workspace.of(System.getenv())).scale(service, instances));
        return 0;
    }
}
