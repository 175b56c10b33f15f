package vn.tokhai.local.run;

import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code ./tokhai status} shows.
 *
 * @param addresses broker, keycloak, issuer, gateway, store
 * @param home data, logs and secrets of this platform
 */
public record PlatformStatus(
        boolean healthy, long rssMb, Map<String, String> addresses, String home, List<PartStatus> parts) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public String json() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this);
    }

    public static PlatformStatus read(String json) {
        return JSON.readValue(json, PlatformStatus.class);
    }

    public String table() {
        int name = width("part", parts.stream().map(PartStatus::name).toList());
        int address = width("address", parts.stream().map(PartStatus::address).toList());
        String format = "%-" + name + "s  %-" + address + "s  %-10s  %7s  %5s MB  %s%n";
        var text = new StringBuilder(
                format.formatted("part", "address", "health", "pid", "", "log").replace(" MB ", "    "));
        for (PartStatus part : parts) {
            text.append(format.formatted(
                    part.name(),
                    part.address(),
                    part.health(),
                    part.pid() == 0 ? "-" : part.pid(),
                    part.rssMb(),
                    part.log()));
        }
        text.append(format.formatted("total", "", healthy ? "healthy" : "not yet", "", rssMb, ""));
        addresses.forEach((what, where) -> text.append("%-9s %s%n".formatted(what, where)));
        return text.toString().stripTrailing();
    }

    private static int width(String head, List<String> values) {
        return values.stream().mapToInt(String::length).reduce(head.length(), Math::max);
    }
}
