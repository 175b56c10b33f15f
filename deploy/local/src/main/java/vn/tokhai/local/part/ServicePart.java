package vn.tokhai.local.part;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.tokhai.local.Secrets;
import vn.tokhai.local.Settings;
import vn.tokhai.local.Workspace;
import vn.tokhai.local.build.Application;

/**
 * One instance of a Spring service: its environment is all that tells it where the others are.
 *
 * @param archives whether the first instance writes an archive of its classes
 */
public record ServicePart(Workspace workspace, Addresses addresses, Secrets secrets, boolean archives) {

    public Part part(ServiceKind kind, int instance, Application application) {
        String name = name(kind, instance);
        int port = addresses.port(kind, instance);
        var archive = new ClassArchive(application.archive(), archives && instance == 1);
        List<String> command = JvmOptions.command(
                addresses.settings(),
                kind.module(),
                archive,
                "-XX:ReservedCodeCacheSize=64m",
                "-jar",
                application.jar().toString());
        return new Part(
                name,
                addresses.http(port),
                command,
                environment(kind, name, port),
                workspace.home(),
                workspace.log(name),
                new HttpHealth(URI.create(addresses.http(port) + "/actuator/health/readiness")),
                archive);
    }

    public static String name(ServiceKind kind, int instance) {
        return instance == 1 ? kind.module() : kind.module() + "-" + instance;
    }

    private Map<String, String> environment(ServiceKind kind, String name, int port) {
        Map<String, String> environment = new HashMap<>();
        environment.put("MALLOC_ARENA_MAX", "2");
        environment.put("SPRING_PROFILES_ACTIVE", "local");
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("TOKHAI_INSTANCE_URL", addresses.http(port));
        environment.put("TOKHAI_KAFKA_BOOTSTRAP", addresses.broker());
        environment.put("TOKHAI_KAFKA_PARTITIONS", addresses.settings().text("kafka.partitions"));
        environment.put("TOKHAI_KAFKA_REPLICATION", "1");
        environment.put("TOKHAI_ISSUER", addresses.issuer());
        environment.put("TOKHAI_CODE_BASE_URL", addresses.gateway());
        environment.put("TOKHAI_DATA_DIR", workspace.data(name).toString());
        environment.put(
                "TOKHAI_INSTANCES_FILE", workspace.run("instances.properties").toString());
        environment.put(
                "TOKHAI_CONSENT_KEYS_URI",
                addresses.http(addresses.port(ServiceKind.OTP, 1)) + "/.well-known/consent-keys.json");
        environment.put("TOKHAI_VENUE_KEY_ID", "1");
        environment.put("TOKHAI_PERSONAL_KEY_ID", "1");
        if (!kind.database().isEmpty()) {
            environment.put("TOKHAI_MONGODB_URI", addresses.store() + "/" + kind.database());
        }
        kind.secrets().forEach(secret -> environment.put(secret, secrets.get(secret)));
        for (ServiceKind other : ServiceKind.values()) {
            String url = addresses.http(addresses.port(other, 1));
            environment.put("TOKHAI_" + other.name() + "_URI", url);
            environment.put(Settings.variable(other.module()) + "_URLS", url);
        }
        return environment;
    }
}
