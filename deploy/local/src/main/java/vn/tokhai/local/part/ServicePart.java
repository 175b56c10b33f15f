package vn.tokhai.local.part;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.tokhai.local.Secrets;
import vn.tokhai.local.Workspace;
import vn.tokhai.local.build.Application;
import vn.tokhai.local.build.Jdk;

/** One instance of a Spring service: its environment is all that tells it where the others are. */
public record ServicePart(Workspace workspace, Addresses addresses, Secrets secrets) {

    public Part part(ServiceKind kind, int instance, Application application) {
        String name = name(kind, instance);
        int port = addresses.port(kind, instance);
        List<String> command = new ArrayList<>(
                List.of(Jdk.java(), "-Xmx" + addresses.settings().heap(kind.module())));
        command.addAll(application.options());
        command.addAll(List.of("-jar", application.jar().toString()));
        return new Part(
                name,
                addresses.http(port),
                command,
                environment(kind, name, port),
                workspace.home(),
                workspace.log(name),
                new HttpHealth(URI.create(addresses.http(port) + "/actuator/health/readiness")));
    }

    public static String name(ServiceKind kind, int instance) {
        return instance == 1 ? kind.module() : kind.module() + "-" + instance;
    }

    public Map<String, String> environment(ServiceKind kind, String name, int port) {
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
        environment.put("TOKHAI_VENUE_KEY_ID", "1");
        environment.put("TOKHAI_PERSONAL_KEY_ID", "1");
        environment.put("TOKHAI_SERVICE_CLIENT_SECRET", secrets.get("TOKHAI_SERVICE_CLIENT_SECRET"));
        if (!kind.database().isEmpty()) {
            environment.put("TOKHAI_MONGODB_URI", addresses.store() + "/" + kind.database());
        }
        kind.secrets().forEach(secret -> environment.put(secret, secrets.get(secret)));
        for (ServiceKind other : ServiceKind.values()) {
            environment.put(
                    "TOKHAI_" + other.name().toUpperCase(Locale.ROOT) + "_URL",
                    addresses.http(addresses.port(other, 1)));
        }
        return environment;
    }
}
