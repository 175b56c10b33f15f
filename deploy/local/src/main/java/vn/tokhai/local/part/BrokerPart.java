package vn.tokhai.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.tokhai.local.Refusal;
import vn.tokhai.local.Workspace;
import vn.tokhai.local.build.Commands;

/** A Kafka broker that is its own KRaft controller, small and quick to come back. */
public final class BrokerPart {
    private static final String CONFIGURATION = """
            process.roles=broker,controller
            node.id=1
            controller.quorum.voters=1@127.0.0.1:%2$d
            listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
            advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
            controller.listener.names=CONTROLLER
            listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
            log.dirs=%3$s
            auto.create.topics.enable=false
            offsets.topic.replication.factor=1
            offsets.topic.num.partitions=6
            transaction.state.log.replication.factor=1
            transaction.state.log.min.isr=1
            transaction.state.log.num.partitions=6
            share.coordinator.state.topic.replication.factor=1
            share.coordinator.state.topic.min.isr=1
            group.initial.rebalance.delay.ms=0
            log.cleaner.dedupe.buffer.size=16777216
            controlled.shutdown.enable=true
            broker.session.timeout.ms=2000
            broker.heartbeat.interval.ms=500
            controller.quorum.election.timeout.ms=200
            controller.quorum.election.backoff.max.ms=200
            controller.quorum.fetch.timeout.ms=500
            initial.broker.registration.timeout.ms=20000
            """;

    private final Workspace workspace;
    private final Addresses addresses;
    private final Path libraries;

    public BrokerPart(Workspace workspace, Addresses addresses, Path libraries) {
        this.workspace = workspace;
        this.addresses = addresses;
        this.libraries = libraries;
    }

    public Part part(ClassArchive archive) {
        Path data = workspace.data("broker");
        Path configuration = configure(data);
        if (!Files.exists(data.resolve("log/meta.properties"))) {
            format(data, configuration);
        }
        List<String> command = java(archive, "-Xms64m");
        command.addAll(List.of("kafka.Kafka", configuration.toString()));
        return new Part(
                "broker",
                addresses.broker(),
                command,
                Map.of("MALLOC_ARENA_MAX", "2"),
                data,
                workspace.log("broker"),
                WireHealth.kafka(addresses.settings().port("broker")),
                archive);
    }

    private List<String> java(ClassArchive archive, String option) {
        return JvmOptions.command(
                addresses.settings(),
                "broker",
                archive,
                option,
                "-XX:ReservedCodeCacheSize=64m",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
                "-cp",
                classPath());
    }

    /** Named jars, not a wildcard: an archive is bound to the exact class path. */
    private String classPath() {
        try (var files = Files.list(libraries)) {
            return String.join(
                    ":",
                    files.map(Path::toString)
                            .filter(file -> file.endsWith(".jar"))
                            .sorted()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path configure(Path data) {
        int port = addresses.settings().port("broker");
        int controller = addresses.settings().port("controller");
        try {
            Files.createDirectories(data);
            return Files.writeString(
                    data.resolve("server.properties"), CONFIGURATION.formatted(port, controller, data.resolve("log")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void format(Path data, Path configuration) {
        List<String> command = java(new ClassArchive(data.resolve("none"), false), "-XX:TieredStopAtLevel=1");
        command.addAll(List.of("kafka.tools.StorageTool", "format", "-t", clusterId(), "-c", configuration.toString()));
        Path log = workspace.log("broker");
        if (Commands.run(data, Map.of(), command, log, line -> {}) != 0) {
            throw new Refusal("the broker's storage could not be formatted; see " + log);
        }
    }

    /** A random UUID in URL-safe Base64 whose first letter is never a dash, which the tool would take for an option. */
    private static String clusterId() {
        UUID random = UUID.randomUUID();
        byte[] bytes = ByteBuffer.allocate(16)
                .putLong(random.getMostSignificantBits() & Long.MAX_VALUE)
                .putLong(random.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
