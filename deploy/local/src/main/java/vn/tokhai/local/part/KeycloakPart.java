package vn.tokhai.local.part;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.tokhai.local.Secrets;
import vn.tokhai.local.Workspace;
import vn.tokhai.local.build.KeycloakDistribution;

/** Keycloak with the realm imported at its first start; its database is a file of this platform. */
public record KeycloakPart(Workspace workspace, Addresses addresses, Secrets secrets, Path distribution) {

    public Part part(ClassArchive archive) {
        Path data = workspace.data("keycloak");
        List<String> command = JvmOptions.command(
                addresses.settings(),
                "keycloak",
                archive,
                "-Xms64m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:ReservedCodeCacheSize=96m");
        command.addAll(KeycloakDistribution.main(distribution));
        command.addAll(List.of(
                "start",
                "--optimized",
                // without it Keycloak opens a cluster channel beyond loopback
                "--cache=local",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + addresses.settings().port("keycloak"),
                "--http-management-host=127.0.0.1",
                "--http-management-port=" + addresses.settings().port("keycloak-management"),
                "--hostname=" + addresses.keycloak(),
                "--hostname-strict=false",
                "--db-url=jdbc:h2:file:" + data.resolve("keycloak") + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE",
                "--log-level=warn,org.keycloak.services:info,vn.tokhai:info"));
        return new Part(
                "keycloak",
                addresses.keycloak(),
                command,
                environment(),
                workspace.home(),
                workspace.log("keycloak"),
                new HttpHealth(URI.create(addresses.keycloakHealth())),
                archive);
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("MALLOC_ARENA_MAX", "2");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("TOKHAI_PORTAL_URL", addresses.gateway());
        environment.put("TOKHAI_LOCAL_PORTAL_PASSWORD_GRANT", "true");
        for (String name : List.of(
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                "TOKHAI_SERVICE_CLIENT_SECRET",
                "TOKHAI_INTEGRATOR_58_SECRET",
                "TOKHAI_OTP_PROOF_KEY")) {
            environment.put(name, secrets.get(name));
        }
        for (String officer : Secrets.OFFICERS) {
            environment.put(Secrets.passwordName(officer), secrets.get(Secrets.passwordName(officer)));
            environment.put(Secrets.totpName(officer), secrets.get(Secrets.totpName(officer)));
        }
        return environment;
    }
}
