package vn.tokhai.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.local.Secrets;
import vn.tokhai.local.demo.Api;
import vn.tokhai.local.demo.LogIns;

/** The platform that {@code ./tokhai test} started, found through the status file it wrote. */
final class RunningPlatform {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static final RunningPlatform INSTANCE = new RunningPlatform();

    private final Path statusFile;
    private final Map<String, String> officerTokens = new ConcurrentHashMap<>();
    final Api api;
    final LogIns logIns;

    private RunningPlatform() {
        String file = System.getProperty("tokhai.e2e.status", "");
        if (file.isBlank()) {
            throw new IllegalStateException("Journeys need a running platform; start them with ./tokhai test");
        }
        statusFile = Path.of(file);
        api = new Api(address("gateway"), call -> {});
        logIns = new LogIns(api, address("issuer"));
    }

    /** A process of the platform. */
    record Part(String name, long pid, String health, String address, Path log) {

        boolean healthy() {
            return health.equals("healthy");
        }
    }

    URI address(String name) {
        String address = status().get("addresses").get(name).asString();
        return URI.create(address.contains("://") ? address : "tcp://" + address);
    }

    String broker() {
        return status().get("addresses").get("broker").asString();
    }

    /** As the launcher sees them now; it writes the file anew whenever a process or its health changes. */
    List<Part> parts() {
        return status().get("parts")
                .valueStream()
                .filter(part -> !part.get("name").asString().equals("launcher"))
                .map(part -> new Part(
                        part.get("name").asString(),
                        part.get("pid").asLong(),
                        part.get("health").asString(),
                        part.get("address").asString(),
                        Path.of(part.get("log").asString())))
                .toList();
    }

    /** When the first of the services was started. */
    Instant servicesStartedAt() {
        return parts().stream()
                .filter(part -> part.name().endsWith("-service"))
                .flatMap(part -> ProcessHandle.of(part.pid()).stream())
                .flatMap(process -> process.info().startInstant().stream())
                .min(Instant::compareTo)
                .orElseThrow();
    }

    Part part(String name) {
        return parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No part is named " + name));
    }

    /** A second factor works once, so each officer logs in once per run. */
    String officer(String user) {
        return officerTokens.computeIfAbsent(
                user,
                name -> logIns.officer(
                        name,
                        secrets().get(Secrets.passwordName(name)),
                        secrets().get(Secrets.totpName(name))));
    }

    String client(String clientId, String secretName) {
        return officerTokens.computeIfAbsent(
                clientId, id -> logIns.client(id, secrets().get(secretName)));
    }

    Secrets secrets() {
        return Secrets.readOrMake(home().resolve("secrets.properties"));
    }

    /** Where this platform keeps its data and logs. */
    Path home() {
        return Path.of(status().get("home").asString());
    }

    /** The path of a program, if the machine has it. */
    static Optional<Path> program(String name) {
        return List.of("/usr/bin", "/usr/local/bin", "/opt/homebrew/bin").stream()
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private JsonNode status() {
        try {
            return JSON.readTree(Files.readString(statusFile));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
