package vn.tokhai.local.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import vn.tokhai.local.Refusal;
import vn.tokhai.local.Settings;

/** Finds out before anything starts that a port is somebody else's. */
public final class Ports {
    private static final AtomicInteger NEXT_FREE =
            new AtomicInteger(20_000 + (int) (ProcessHandle.current().pid() % 100) * 100);

    private Ports() {}

    /** Refuses when any is taken, naming each with its setting and, where the system tells, the process. */
    public static void requireFree(Map<String, Integer> wanted) {
        List<String> taken = new ArrayList<>();
        wanted.forEach((name, port) -> {
            if (!free(port)) {
                String by = PortOwner.of(port).map(owner -> " by " + owner).orElse("");
                taken.add("port %d of %s is taken%s; free it or choose another: %s=<port> or -P %s=<port>"
                        .formatted(port, name, by, Settings.variable("port." + name), name));
            }
        });
        if (!taken.isEmpty()) {
            throw new Refusal(String.join(System.lineSeparator(), taken));
        }
    }

    public static boolean free(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** A free port below those that outgoing connections take, each asked for only once in this process. */
    public static synchronized int anyFree() {
        int port = NEXT_FREE.get();
        while (!free(port)) {
            port++;
        }
        NEXT_FREE.set(port + 1);
        return port;
    }
}
