package vn.tokhai.local.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

import vn.tokhai.local.Progress;
import vn.tokhai.local.Refusal;
import vn.tokhai.local.Settings;
import vn.tokhai.local.Workspace;
import vn.tokhai.local.build.Application;
import vn.tokhai.local.part.Addresses;
import vn.tokhai.local.part.Part;
import vn.tokhai.local.part.ServiceKind;
import vn.tokhai.local.part.ServicePart;

/** The running processes, in the order of the table. */
public final class Platform {
    /** Stopped from the outside in: nobody loses what it still talks to. */
    private static final List<String> STOPPED_LAST = List.of("keycloak", "store", "broker");

    private static final int DEATHS_AT_START = 2;

    private final Workspace workspace;
    private final Settings settings;
    private final Addresses addresses;
    private final Progress progress;
    private final LeftBehind leftBehind;
    private final List<SupervisedPart> parts = new CopyOnWriteArrayList<>();
    private final Map<ServiceKind, Application> applications = new EnumMap<>(ServiceKind.class);
    private final Map<ServiceKind, Integer> instances = new EnumMap<>(ServiceKind.class);
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

    public void startService(ServiceKind kind, Application application, ServicePart service) {
        synchronized (applications) {
            applications.put(kind, application);
            instances.put(kind, 1);
            writeInstances();
        }
        start(service.part(kind, 1, application));
        awaitHealthy(kind.module());
    }

    /** Starts or stops further instances; the gateway sees them once they are healthy and not after they go. */
    public String scale(ServiceKind kind, int wanted, ServicePart service) {
        synchronized (applications) {
            Application application = applications.get(kind);
            if (application == null || kind == ServiceKind.GATEWAY || wanted < 1 || wanted > 9) {
                throw new Refusal("only a running service can have 1 to 9 instances, the gateway has one");
            }
            int running = instances.getOrDefault(kind, 1);
            for (int instance = running + 1; instance <= wanted; instance++) {
                String name = ServicePart.name(kind, instance);
                Ports.requireFree(Map.of(name, addresses.port(kind, instance)));
                progress.say("Starting " + name);
                start(service.part(kind, instance, application));
                awaitHealthy(name);
                instances.put(kind, instance);
                writeInstances();
            }
            for (int instance = running; instance > wanted; instance--) {
                instances.put(kind, instance - 1);
                writeInstances();
                SupervisedPart part = part(ServicePart.name(kind, instance));
                progress.say("Stopping " + part.part().name());
                part.stop(settings.seconds("stop.seconds"));
                parts.remove(part);
                changed();
            }
            return kind.module() + " has " + wanted + (wanted == 1 ? " instance" : " instances");
        }
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
        List<PartStatus> lines = new ArrayList<>();
        for (SupervisedPart part : parts) {
            lines.add(new PartStatus(
                    part.part().name(),
                    part.pid(),
                    part.part().address(),
                    part.health().word(),
                    ResidentMemory.megabytes(part.pid()),
                    part.part().log().toString()));
        }
        lines.sort(Comparator.comparingInt(line -> order(line.name())));
        long launcher = ResidentMemory.megabytes(ProcessHandle.current().pid());
        lines.add(new PartStatus(
                "launcher",
                ProcessHandle.current().pid(),
                addresses.http(settings.port("control")),
                Health.HEALTHY.word(),
                launcher,
                "-"));
        boolean healthy = lines.size() > 1 && lines.stream().allMatch(PartStatus::healthy);
        long total = lines.stream().mapToLong(PartStatus::rssMb).sum();
        return new PlatformStatus(
                healthy,
                total,
                new LinkedHashMap<>(addresses.named()),
                workspace.home().toString(),
                lines);
    }

    private static int order(String name) {
        if (STOPPED_LAST.contains(name)) {
            return STOPPED_LAST.size() - STOPPED_LAST.indexOf(name);
        }
        for (ServiceKind kind : ServiceKind.values()) {
            if (name.startsWith(kind.module())) {
                return STOPPED_LAST.size() + 1 + kind.ordinal();
            }
        }
        return Integer.MAX_VALUE;
    }

    private SupervisedPart part(String name) {
        return parts.stream()
                .filter(part -> part.part().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal("there is no part " + name));
    }

    private void writeInstances() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        instances.forEach((kind, count) -> {
            List<String> each = new ArrayList<>();
            for (int instance = 1; instance <= count; instance++) {
                each.add(addresses.http(addresses.port(kind, instance)));
            }
            all.put(kind.module(), each);
        });
        new InstancesFile(workspace.run("instances.properties")).write(all);
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
