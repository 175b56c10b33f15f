package vn.tokhai.local.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.tokhai.local.Workspace;

/** Packages the modules whose sources changed since they were last packaged; always the Keycloak provider too. */
public final class ModuleBuild {
    private static final List<String> SHARED = List.of("contracts", "platform");
    private static final String PROVIDER = "deploy/keycloak";

    private final Workspace workspace;
    private final Maven maven;
    private final Stamps stamps;

    public ModuleBuild(Workspace workspace, Maven maven) {
        this.workspace = workspace;
        this.maven = maven;
        this.stamps = new Stamps(workspace.cache().resolve("build.properties"));
    }

    public void packageStale(List<String> services) {
        Map<String, String> stale = new LinkedHashMap<>();
        fingerprints(services).forEach((module, fingerprint) -> {
            if (!stamps.holds(module, fingerprint) || !Files.exists(jar(module))) {
                stale.put(module, fingerprint);
            }
        });
        if (stale.isEmpty()) {
            return;
        }
        List<String> arguments = new ArrayList<>(quick());
        arguments.addAll(List.of("-T2", "package", "-am", "-pl", String.join(",", stale.keySet())));
        maven.run(
                stale.size() > 2 ? "Building the services" : "Building " + String.join(", ", stale.keySet()),
                arguments);
        stale.forEach(stamps::set);
    }

    /** What a start needs and no more: checks and tests belong to {@code ./tokhai test}. */
    static List<String> quick() {
        return List.of("-Dmaven.test.skip=true", "-Dspotless.check.skip=true", "-Dcyclonedx.skip=true");
    }

    public Path jar(String module) {
        String name = module.equals(PROVIDER) ? "keycloak-phone-otp" : module;
        return workspace.repository().resolve(module).resolve("target/" + name + "-" + Versions.project() + ".jar");
    }

    public Path providerJar() {
        return jar(PROVIDER);
    }

    private Map<String, String> fingerprints(List<String> services) {
        String shared = shared();
        Map<String, String> all = new LinkedHashMap<>();
        for (String module : services) {
            all.put(module, sources(module).add(shared).value());
        }
        all.put(PROVIDER, sources(PROVIDER).value());
        return all;
    }

    private String shared() {
        var fingerprint = new Fingerprint().add(workspace.repository().resolve("pom.xml"));
        SHARED.forEach(module -> fingerprint.add(sources(module).value()));
        return fingerprint.value();
    }

    private Fingerprint sources(String module) {
        Path folder = workspace.repository().resolve(module);
        return new Fingerprint().add(folder.resolve("pom.xml")).add(folder.resolve("src/main"));
    }
}
