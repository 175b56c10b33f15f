package vn.tokhai.local.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.tokhai.local.Progress;
import vn.tokhai.local.Refusal;
import vn.tokhai.local.Workspace;

/** Keycloak unpacked, with our provider and realm in it, and augmented once per version and provider. */
public final class KeycloakDistribution {
    /** Fixed when Keycloak is augmented; a change here augments it again. */
    private static final List<String> BUILD_OPTIONS = List.of(
            "--db=dev-file",
            "--health-enabled=true",
            "--metrics-enabled=false",
            // What is not used here: fewer open end points, less to load.
            "--features-disabled=account,account-api,admin-fine-grained-authz,authorization,ciba,device-flow,dpop,"
                    + "identity-brokering-api,impersonation,jwt-authorization-grant,kerberos,organization,par,passkeys,"
                    + "web-authn,recovery-codes,token-exchange-standard,twitter-broker,update-email,user-event-metrics,"
                    + "workflows,opentelemetry,client-auth-federated");

    private final Workspace workspace;
    private final Maven maven;
    private final Progress progress;

    public KeycloakDistribution(Workspace workspace, Maven maven, Progress progress) {
        this.workspace = workspace;
        this.maven = maven;
        this.progress = progress;
    }

    public Path prepare(Path providerJar) {
        Path home = workspace.distributions().resolve("keycloak-" + Versions.keycloak());
        unpack(home);
        importFiles(home);
        augment(home, providerJar);
        return home;
    }

    private void unpack(Path home) {
        if (Files.exists(home.resolve("unpacked"))) {
            return;
        }
        Workspace.delete(home);
        maven.download(
                "Fetching Keycloak " + Versions.keycloak() + " (180 MB)",
                List.of(
                        "-N",
                        "dependency:unpack",
                        "-Dartifact=org.keycloak:keycloak-quarkus-dist:" + Versions.keycloak() + ":zip",
                        "-DoutputDirectory=" + workspace.distributions()),
                "org/keycloak/keycloak-quarkus-dist/" + Versions.keycloak());
        try {
            Files.createFile(home.resolve("unpacked"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void importFiles(Path home) {
        Path realm = workspace.repository().resolve("deploy/keycloak/realm");
        Path target = home.resolve("data/import");
        Workspace.delete(target);
        copy(realm.resolve("tokhai-realm.json"), target.resolve("tokhai-realm.json"));
        copy(realm.resolve("local/tokhai-users-0.json"), target.resolve("tokhai-users-0.json"));
    }

    private void augment(Path home, Path providerJar) {
        String fingerprint = new Fingerprint()
                .addJar(providerJar)
                .add(String.join(" ", BUILD_OPTIONS))
                .value();
        var stamps = new Stamps(home.resolve("stamp.properties"));
        if (stamps.holds("provider", fingerprint)) {
            return;
        }
        progress.say("Preparing Keycloak with our provider (once, about half a minute)");
        Workspace.delete(home.resolve("classes.jsa"));
        copy(providerJar, home.resolve("providers/keycloak-phone-otp.jar"));
        List<String> command =
                new ArrayList<>(List.of(Jdk.java(), "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(main(home));
        command.add("build");
        command.addAll(BUILD_OPTIONS);
        Path log = workspace.log("keycloak-build");
        if (Commands.run(home, Map.of(), command, log, line -> {}) != 0) {
            throw new Refusal("Keycloak could not be prepared; see " + log);
        }
        stamps.set("provider", fingerprint);
    }

    /** What {@code kc.sh} would run, without the shell between, so that signals reach Keycloak itself. */
    public static List<String> main(Path home) {
        return List.of(
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Refusal("cannot copy " + from + ": " + e.getMessage(), e);
        }
    }
}
