package vn.tokhai.local.part;

import java.util.ArrayList;
import java.util.List;

import vn.tokhai.local.Settings;
import vn.tokhai.local.build.Jdk;

/** What every Java process of the platform is started with. */
final class JvmOptions {
    private JvmOptions() {}

    /** The program and its options; class path and main class follow. */
    static List<String> command(Settings settings, String name, ClassArchive archive, String... more) {
        List<String> command = new ArrayList<>(List.of(
                Jdk.java(),
                "-Xmx" + settings.heap(name),
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        if (List.of(settings.text("start.quick").split(",")).contains(name)) {
            command.add("-XX:TieredStopAtLevel=1");
        }
        command.addAll(archive.options());
        command.addAll(List.of(more));
        return command;
    }
}
