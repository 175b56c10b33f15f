package vn.tokhai.local;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.IntSupplier;

/** {@code deploy/local/local.properties}, overridden by the environment, overridden by {@code -P}. */
public final class Settings {
    private final Map<String, String> values;

    private Settings(Map<String, String> values) {
        this.values = values;
    }

    public static Settings read(Path repository, Map<String, String> environment, Map<String, Integer> ports) {
        Path file = repository.resolve("deploy/local/local.properties");
        try {
            return of(Files.readString(file), environment, ports);
        } catch (IOException e) {
            throw new Refusal("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    static Settings of(String defaults, Map<String, String> environment, Map<String, Integer> ports) {
        Map<String, String> values = new HashMap<>();
        properties(new StringReader(defaults)).forEach((key, value) -> {
            String name = key.toString();
            values.put(
                    name,
                    environment.getOrDefault(variable(name), value.toString().strip()));
        });
        ports.forEach((name, port) -> {
            String key = name.startsWith("port.") ? name : "port." + name;
            String known = values.containsKey(key) ? key : key + "-service";
            if (!values.containsKey(known)) {
                throw new Refusal("-P " + name + ": there is no such port; see deploy/local/local.properties");
            }
            values.put(known, Integer.toString(port));
        });
        return new Settings(values);
    }

    /** The same settings with every port replaced, for a platform beside another one. */
    public Settings withPorts(IntSupplier freePort) {
        Map<String, String> moved = new HashMap<>(values);
        moved.replaceAll((key, value) -> key.startsWith("port.") ? Integer.toString(freePort.getAsInt()) : value);
        return new Settings(moved);
    }

    public int port(String part) {
        return number("port." + part);
    }

    public String heap(String part) {
        return text("heap." + part);
    }

    public int number(String key) {
        String value = text(key);
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new Refusal(variable(key) + "=" + value + " is not a whole number", e);
        }
    }

    public Duration seconds(String key) {
        return Duration.ofSeconds(number(key));
    }

    public String text(String key) {
        String value = values.get(key);
        if (value == null) {
            throw new Refusal("deploy/local/local.properties lacks " + key);
        }
        return value;
    }

    /** The environment variable that overrides a key. */
    public static String variable(String key) {
        return "TOKHAI_" + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    private static Properties properties(Reader text) {
        Properties properties = new Properties();
        try {
            properties.load(text);
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal("deploy/local/local.properties cannot be parsed: " + e.getMessage(), e);
        }
        return properties;
    }
}
