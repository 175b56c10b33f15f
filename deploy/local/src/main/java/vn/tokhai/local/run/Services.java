package vn.tokhai.local.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.tokhai.local.Progress;
import vn.tokhai.local.Refusal;
import vn.tokhai.local.build.Application;
import vn.tokhai.local.part.Addresses;
import vn.tokhai.local.part.ServiceKind;
import vn.tokhai.local.part.ServicePart;

/** The services and how many instances each has. */
public final class Services {
    private static final int MOST_INSTANCES = 9;

    private final Platform platform;
    private final Addresses addresses;
    private final ServicePart described;
    private final InstancesFile file;
    private final Progress progress;
    private final Map<ServiceKind, Application> applications = new EnumMap<>(ServiceKind.class);
    private final Map<ServiceKind, Integer> instances = new EnumMap<>(ServiceKind.class);

    Services(Platform platform, ServicePart described, Path file, Progress progress) {
        this.platform = platform;
        this.addresses = platform.addresses();
        this.described = described;
        this.file = new InstancesFile(file);
        this.progress = progress;
    }

    /** Starts the first instance and waits until it is healthy. */
    void start(ServiceKind kind, Application application) {
        synchronized (this) {
            applications.put(kind, application);
            instances.put(kind, 1);
            tell();
        }
        platform.start(described.part(kind, 1, application));
        platform.awaitHealthy(kind.module());
    }

    /** Starts or stops further instances; the gateway hears of one when it is healthy, and before it goes. */
    public synchronized String scale(ServiceKind kind, int wanted) {
        Application application = applications.get(kind);
        if (application == null || kind == ServiceKind.GATEWAY || wanted < 1 || wanted > MOST_INSTANCES) {
            throw new Refusal("a running service has 1 to " + MOST_INSTANCES + " instances, the gateway one");
        }
        int running = instances.getOrDefault(kind, 1);
        for (int instance = running + 1; instance <= wanted; instance++) {
            add(kind, instance, application);
        }
        for (int instance = running; instance > wanted; instance--) {
            instances.put(kind, instance - 1);
            tell();
            progress.say("Stopping " + ServicePart.name(kind, instance));
            platform.remove(ServicePart.name(kind, instance));
        }
        return kind.module() + " has " + wanted + (wanted == 1 ? " instance" : " instances");
    }

    private void add(ServiceKind kind, int instance, Application application) {
        String name = ServicePart.name(kind, instance);
        int port = addresses.port(kind, instance);
        if (!Ports.free(port)) {
            throw new Refusal("port " + port + " of " + name + " is taken; instances listen ten ports apart");
        }
        progress.say("Starting " + name);
        platform.start(described.part(kind, instance, application));
        try {
            platform.awaitHealthy(name);
        } catch (Refusal refusal) {
            platform.remove(name);
            throw refusal;
        }
        instances.put(kind, instance);
        tell();
    }

    private void tell() {
        Map<String, List<String>> all = new TreeMap<>();
        instances.forEach((kind, count) -> {
            List<String> each = new ArrayList<>();
            for (int instance = 1; instance <= count; instance++) {
                each.add(addresses.http(addresses.port(kind, instance)));
            }
            all.put(kind.module(), each);
        });
        file.write(all);
    }
}
