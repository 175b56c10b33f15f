package vn.tokhai.local.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Versions that the root pom names, written into the launcher when it was built. */
public final class Versions {
    private static final Properties VALUES = read();

    private Versions() {}

    public static String keycloak() {
        return VALUES.getProperty("keycloak", "");
    }

    public static String kafka() {
        return VALUES.getProperty("kafka", "");
    }

    public static String project() {
        return VALUES.getProperty("project", "");
    }

    private static Properties read() {
        Properties properties = new Properties();
        try (var in = Versions.class.getResourceAsStream("/versions.properties")) {
            if (in != null) {
                properties.load(in);
            }
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
