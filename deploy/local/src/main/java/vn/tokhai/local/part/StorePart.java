package vn.tokhai.local.part;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import vn.tokhai.local.Workspace;
import vn.tokhai.local.store.EmbeddedStoreMain;

/** The embedded store, from the launcher's own class path. */
public record StorePart(Workspace workspace, Addresses addresses) {

    public Part part(ClassArchive archive) {
        int port = addresses.settings().port("store");
        Path data = workspace.data("store");
        List<String> command = JvmOptions.command(
                addresses.settings(),
                "store",
                archive,
                "-XX:ReservedCodeCacheSize=48m",
                "-Dio.netty.eventLoopThreads=32",
                "-Dio.netty.allocator.numDirectArenas=1",
                "-Dio.netty.allocator.numHeapArenas=1",
                "-cp",
                System.getProperty("java.class.path"),
                EmbeddedStoreMain.class.getName(),
                data.resolve("store.mv").toString(),
                Integer.toString(port));
        return new Part(
                "store",
                addresses.store(),
                command,
                Map.of("MALLOC_ARENA_MAX", "2"),
                workspace.home(),
                workspace.log("store"),
                WireHealth.mongo(port),
                archive);
    }
}
