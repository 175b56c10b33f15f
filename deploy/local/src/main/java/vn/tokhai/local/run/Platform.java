package vn.tokhai.local.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

import vn.tokhai.local.Progress;
import vn.tokhai.local.Refusal;
import vn.tokhai.local.Settings;
import vn.tokhai.local.Workspace;
import vn.tokhai.local.part.Addresses;
import vn.tokhai.local.part.Part;

/** The running processes, in the order of the table. */
public final class Platform {
    /** Stopped from the outside in: nobody loses what it still talks to. */
    static final List<String> STOPPED_LAST = List.of("keycloak", "store", "broker");

    private static final int DEATHS_AT_START = 2;

    private final Workspace workspace;
    private final Settings settings;
    private final Addresses addresses;
    private final Progress progress;
    private final LeftBehind leftBehind;
    private final List<SupervisedPart> parts = new CopyOnWriteArrayList<>();
    private final Object stopTurn = new Object();
    private volatile boolean stopping;

    public Platform(Workspace workspace, Settings settings, Progress progress) {
        this.workspace = workspace;
        this.settings = settings;
        this.addresses = new Addresses(settings);
        this.progress = progress;
        this.leftBehind = new LeftBehind(workspace.run("processes"), progress);
    }

    public Addresses addresses() {
        return addresses;
    }

    /** Ends what a killed launcher left running on the same data. */
    public void endLeftBehind() {
        leftBehind.end();
    }

    public void start(Part part) {
        var supervised = new SupervisedPart(part, progress, this::changed);
        synchronized (parts) {
            if (stopping) {
                throw new Refusal("the platform is being stopped");
            }
            parts.add(supervised);
            supervised.start();
        }
    }

    /** Waits until the part is healthy; refuses when it takes too long or dies again and again. */
    public void awaitHealthy(String name) {
        SupervisedPart part = part(name);
        Duration limit = settings.seconds("start.seconds");
        try {
            if (!part.awaitHealthy(limit, DEATHS_AT_START)) {
                throw new Refusal("%s did not become healthy (%s); see its log: %s"
                        .formatted(name, part.health().word(), part.part().log()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("interrupted", e);
        }
        progress.say("  " + name + " is healthy");
    }

    /** Stops one part and forgets it. */
    void remove(String name) {
        SupervisedPart part = part(name);
        part.stop(settings.seconds("stop.seconds"));
        parts.remove(part);
        changed();
    }

    public PlatformStatus status() {
        List<Callable<Health>> questions = new ArrayList<>();
        parts.forEach(part -> questions.add(part::ask));
        Parallel.all(questions, Math.max(1, questions.size()));
        return described();
    }

    /** Stops gateway, services, Keycloak, store and broker, in this order; services together. Whoever comes later waits. */
    public void stop() {
        synchronized (parts) {
            stopping = true;
        }
        synchronized (stopTurn) {
            stopTogether(part -> part.equals("gateway"));
            stopTogether(part -> !STOPPED_LAST.contains(part));
            STOPPED_LAST.forEach(name -> stopTogether(name::equals));
        }
    }

    private void stopTogether(Predicate<String> named) {
        List<SupervisedPart> running = parts.stream()
                .filter(part -> named.test(part.part().name()) && part.health() != Health.STOPPED)
                .toList();
        if (running.isEmpty()) {
            return;
        }
        progress.say("Stopping "
                + String.join(
                        ", ", running.stream().map(part -> part.part().name()).toList()));
        List<Callable<Boolean>> stops = new ArrayList<>();
        running.forEach(part -> stops.add(() -> {
            part.stop(settings.seconds("stop.seconds"));
            return true;
        }));
        Parallel.all(stops, stops.size());
    }

    private PlatformStatus described() {
        return StatusTable.describe(parts, addresses, workspace.home());
    }

    private SupervisedPart part(String name) {
        return parts.stream()
                .filter(part -> part.part().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal("there is no part " + name));
    }

    private synchronized void changed() {
        if (Files.isDirectory(workspace.home().resolve("run"))) {
            List<ProcessHandle> running = new ArrayList<>();
            parts.forEach(part -> {
                Process process = part.process();
                if (process != null && process.isAlive()) {
                    running.add(process.toHandle());
                }
            });
            leftBehind.remember(running);
            InstancesFile.replace(statusFile(), described().json());
        }
    }

    /** Rewritten whenever a process or its health changes. */
    public Path statusFile() {
        return workspace.run("status.json");
    }
}
