package vn.tokhai.local.part;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One process of the platform.
 *
 * @param name as in the table, in {@code logs NAME} and in messages
 * @param address where others reach it
 * @param folder its working directory
 * @param archive where its classes are kept for the next start
 */
public record Part(
        String name,
        String address,
        List<String> command,
        Map<String, String> environment,
        Path folder,
        Path log,
        HealthCheck health,
        ClassArchive archive) {
    public Part {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /** Environments hold secrets. */
    @Override
    public String toString() {
        return "Part[" + name + " at " + address + "]";
    }
}
