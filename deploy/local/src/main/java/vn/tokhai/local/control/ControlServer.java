package vn.tokhai.local.control;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import vn.tokhai.local.PrivateFile;
import vn.tokhai.local.Refusal;

/** Listens on loopback for {@code status}, {@code scale} and {@code stop}; whoever can read the run file may ask. */
public final class ControlServer implements AutoCloseable {
    private final HttpServer server;
    private final byte[] authorization;
    private final Path file;

    public ControlServer(int port, Path file, ControlOperations operations) {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String token = HexFormat.of().formatHex(random);
        this.authorization = ("Bearer " + token).getBytes(StandardCharsets.US_ASCII);
        this.file = file;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new Refusal("control port " + port + ": " + e.getMessage(), e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/status", exchange -> answer(exchange, "GET", operations::status));
        server.createContext("/stop", exchange -> answer(exchange, "POST", operations::stop));
        server.createContext(
                "/scale",
                exchange -> answer(
                        exchange,
                        "POST",
                        () -> operations.scale(exchange.getRequestURI().getQuery())));
        server.start();
        PrivateFile.write(file, "port=" + server.getAddress().getPort() + "\ntoken=" + token + "\n");
    }

    private void answer(HttpExchange exchange, String method, Answer answer) throws IOException {
        String sent = exchange.getRequestHeaders().getFirst("Authorization");
        try (exchange) {
            if (sent == null
                    || !MessageDigest.isEqual(authorization, sent.getBytes(StandardCharsets.US_ASCII))
                    || !exchange.getRequestMethod().equals(method)) {
                send(exchange, 403, "");
                return;
            }
            try {
                send(exchange, 200, answer.text());
            } catch (Refusal refusal) {
                send(exchange, 409, refusal.getMessage());
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new Refusal("cannot delete " + file, e);
        }
    }

    @FunctionalInterface
    private interface Answer {
        String text();
    }
}
