package vn.tokhai.local.store;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The store as the launcher runs it: a process of its own that a test can kill. */
record StoreProcess(Process process, int port) {

    static StoreProcess start(Path file) throws IOException {
        int port = freePort();
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx192m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EmbeddedStoreMain.class.getName(),
                        file.toString(),
                        Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(file.resolveSibling("store.log").toFile())
                .start();
        return new StoreProcess(process, port);
    }

    MongoClient client() {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(
                        new ConnectionString("mongodb://127.0.0.1:" + port + "/?serverSelectionTimeoutMS=20000"))
                .writeConcern(WriteConcern.W1)
                .retryWrites(false)
                .build());
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
