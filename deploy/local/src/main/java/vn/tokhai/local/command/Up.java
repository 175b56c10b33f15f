package vn.tokhai.local.command;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import vn.tokhai.local.Progress;
import vn.tokhai.local.Refusal;
import vn.tokhai.local.Settings;
import vn.tokhai.local.Workspace;
import vn.tokhai.local.build.Commands;
import vn.tokhai.local.control.ControlClient;
import vn.tokhai.local.control.ControlOperations;
import vn.tokhai.local.control.ControlServer;
import vn.tokhai.local.part.ServiceKind;
import vn.tokhai.local.run.Platform;
import vn.tokhai.local.run.Ports;
import vn.tokhai.local.run.SingleLauncher;
import vn.tokhai.local.run.Startup;

@Command(name = "up", description = "Builds what changed, starts everything and keeps it running until Ctrl-C.")
public final class Up implements Callable<Integer> {
    @Option(names = "--fresh", description = "Forget data and secrets of earlier runs; what was built is kept.")
    private boolean fresh;

    @Option(
            names = "-P",
            paramLabel = "NAME=PORT",
            description = "Use another port, e.g. -P gateway=18080; names are in deploy/local/local.properties.")
    private Map<String, Integer> ports = Map.of();

    @Option(names = "--infrastructure", description = "Only broker, store and Keycloak, for services run by hand.")
    private boolean infrastructureOnly;

    private final Progress progress = new Progress(System.out);
    private final CountDownLatch ended = new CountDownLatch(1);

    @Override
    public Integer call() throws InterruptedException {
        Workspace workspace = Workspace.of(System.getenv());
        Settings settings = Settings.read(workspace.repository(), System.getenv(), ports);
        try (var only = SingleLauncher.of(workspace.prepare().run("up.lock"))) {
            var platform = new Platform(workspace, settings, progress);
            platform.endLeftBehind();
            if (fresh) {
                progress.say("Forgetting the data of " + workspace.home());
                workspace.forget();
                workspace.prepare();
            }
            var startup = new Startup(workspace, settings, progress, platform);
            Ports.requireFree(startup.ports());
            Ports.requireFree(Map.of("control", settings.port("control")));
            var atEnd = Thread.ofPlatform().unstarted(() -> end(platform));
            Runtime.getRuntime().addShutdownHook(atEnd);
            try (var control = new ControlServer(
                    settings.port("control"), workspace.run(ControlClient.FILE), operations(platform, startup))) {
                startThenWait(startup, platform);
            }
            Runtime.getRuntime().removeShutdownHook(atEnd);
        }
        return 0;
    }

    private void startThenWait(Startup startup, Platform platform) throws InterruptedException {
        try {
            start(startup, platform);
            ended.await();
        } finally {
            end(platform);
        }
    }

    private void start(Startup startup, Platform platform) {
        try {
            startup.build(infrastructureOnly);
            startup.infrastructure();
            if (infrastructureOnly) {
                startup.awaitInfrastructure();
            } else {
                startup.startServices();
            }
        } catch (Refusal refusal) {
            if (ended.getCount() == 0) {
                return;
            }
            throw refusal;
        }
        progress.say("Tokhai is ready");
        progress.print(platform.status().table());
        progress.print("");
        progress.print("Start page: " + platform.addresses().gateway() + "/   Ctrl-C stops everything.");
    }

    private void end(Platform platform) {
        Commands.endAll();
        platform.stop();
    }

    private ControlOperations operations(Platform platform, Startup startup) {
        return new ControlOperations() {
            @Override
            public String status() {
                return platform.status().json();
            }

            @Override
            public String stop() {
                progress.say("Asked to stop");
                ended.countDown();
                Commands.endAll();
                return "stopping";
            }

            @Override
            public String scale(String query) {
                String[] parts = query.split("=", 2);
                ServiceKind kind = ServiceKind.named(parts[0])
                        .orElseThrow(() -> new Refusal("there is no service " + parts[0] + "; see ./tokhai status"));
                return startup.services().scale(kind, Integer.parseInt(parts[1]));
            }
        };
    }
}
