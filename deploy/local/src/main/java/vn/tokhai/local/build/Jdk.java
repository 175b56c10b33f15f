package vn.tokhai.local.build;

import java.nio.file.Path;

/** The JDK that runs the launcher and therefore everything it starts. */
public final class Jdk {
    private Jdk() {}

    public static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    public static String java() {
        return home().resolve("bin/java").toString();
    }

    /** Start-up caches are only valid for exactly this build of the JVM. */
    public static String build() {
        return System.getProperty("java.vm.version", "") + " " + System.getProperty("os.arch", "");
    }
}
