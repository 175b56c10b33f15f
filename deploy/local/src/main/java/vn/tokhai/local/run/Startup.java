package vn.tokhai.local.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import vn.tokhai.local.Progress;
import vn.tokhai.local.Refusal;
import vn.tokhai.local.Secrets;
import vn.tokhai.local.Settings;
import vn.tokhai.local.Workspace;
import vn.tokhai.local.build.Application;
import vn.tokhai.local.build.Applications;
import vn.tokhai.local.build.BrokerLibraries;
import vn.tokhai.local.build.KeycloakDistribution;
import vn.tokhai.local.build.Maven;
import vn.tokhai.local.build.ModuleBuild;
import vn.tokhai.local.part.BrokerPart;
import vn.tokhai.local.part.ClassArchive;
import vn.tokhai.local.part.KeycloakPart;
import vn.tokhai.local.part.ServiceKind;
import vn.tokhai.local.part.ServicePart;
import vn.tokhai.local.part.StorePart;

/** The way from sources to a healthy platform. */
public final class Startup {
    private final Workspace workspace;
    private final Settings settings;
    private final Progress progress;
    private final Platform platform;
    private final Secrets secrets;
    private final Maven maven;
    private final ModuleBuild modules;
    private final Applications applications;
    private final Services services;

    public Startup(Workspace workspace, Settings settings, Progress progress, Platform platform) {
        this.workspace = workspace;
        this.settings = settings;
        this.progress = progress;
        this.platform = platform;
        this.secrets = Secrets.readOrMake(workspace.secrets());
        this.maven = new Maven(workspace, progress);
        this.modules = new ModuleBuild(workspace, maven);
        this.applications = new Applications(workspace);
        this.services = new Services(
                platform,
                new ServicePart(workspace, platform.addresses(), secrets, archives(workspace)),
                workspace.run("instances.properties"),
                progress);
    }

    public Maven maven() {
        return maven;
    }

    public ModuleBuild modules() {
        return modules;
    }

    public Services services() {
        return services;
    }

    /** Port settings that a whole platform listens on. */
    public Map<String, Integer> ports() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        for (String name : List.of("broker", "controller", "store", "keycloak", "keycloak-management")) {
            ports.put(name, settings.port(name));
        }
        serviceModules().forEach(name -> ports.put(name, settings.port(name)));
        return ports;
    }

    /** Packages what changed: the provider, and the services unless only the infrastructure is wanted. */
    public void build(boolean infrastructureOnly) {
        modules.packageStale(infrastructureOnly ? List.of() : serviceModules());
    }

    /** Starts broker, store and Keycloak together, without waiting for them. */
    public void infrastructure() {
        Path libraries = new BrokerLibraries(workspace, maven).prepare();
        Path keycloak = new KeycloakDistribution(workspace, maven, progress).prepare(modules.providerJar());
        progress.say("Starting broker, store and Keycloak");
        platform.start(new KeycloakPart(workspace, platform.addresses(), secrets, keycloak).part(archive(keycloak)));
        platform.start(new StorePart(workspace, platform.addresses()).part(archive(applications.launcher())));
        platform.start(new BrokerPart(workspace, platform.addresses(), libraries).part(archive(libraries)));
    }

    public void awaitInfrastructure() {
        platform.awaitHealthy("store");
        platform.awaitHealthy("broker");
        platform.awaitHealthy("keycloak");
    }

    /** Starts every service, a few at a time, and waits for all of them and for Keycloak. */
    public void startServices() {
        Map<ServiceKind, Application> unpacked = unpacked();
        platform.awaitHealthy("store");
        platform.awaitHealthy("broker");
        progress.say("Starting the services");
        List<Callable<Boolean>> starts = new ArrayList<>();
        unpacked.forEach((kind, application) -> starts.add(() -> {
            try {
                services.start(kind, application);
            } catch (Refusal refusal) {
                // Said at once; the command ends when the other starts have, or it would leave them half done.
                progress.say("  " + refusal.getMessage());
                throw refusal;
            }
            return true;
        }));
        Parallel.all(starts, settings.number("start.parallel"));
        platform.awaitHealthy("keycloak");
    }

    /** Beside what it belongs to, so that another version has another archive. */
    private ClassArchive archive(Path folder) {
        return new ClassArchive(folder.resolve("classes.jsa"), archives(workspace));
    }

    /** A platform that is thrown away leaves the archives of the lasting one alone. */
    private static boolean archives(Workspace workspace) {
        return workspace.home().equals(workspace.cache());
    }

    private Map<ServiceKind, Application> unpacked() {
        Map<ServiceKind, Application> unpacked = new EnumMap<>(ServiceKind.class);
        for (ServiceKind kind : ServiceKind.values()) {
            unpacked.put(kind, applications.unpacked(kind.module(), modules.jar(kind.module())));
        }
        return unpacked;
    }

    private static List<String> serviceModules() {
        List<String> modules = new ArrayList<>();
        for (ServiceKind kind : ServiceKind.values()) {
            modules.add(kind.module());
        }
        return modules;
    }
}
