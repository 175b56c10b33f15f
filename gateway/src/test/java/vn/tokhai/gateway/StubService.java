package vn.tokhai.gateway;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.json.JsonMapper;

/** Stands in for a service: answers with what it was asked, so that tests see what arrived. */
public final class StubService implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final String name;
    private final HttpServer server;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final AtomicInteger requests = new AtomicInteger();

    /** What arrived. Header names in lower case, the first value of each. */
    public record Seen(String service, String method, String uri, Map<String, String> headers, int bytes) {}

    public StubService(String name) {
        this.name = name;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /** An address where nobody listens. */
    public static URI nowhere() {
        try (var gone = new StubService("gone")) {
            return gone.uri();
        }
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public int requests() {
        return requests.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        String uri = exchange.getRequestURI().toString();
        int bytes = exchange.getRequestBody().readAllBytes().length;
        if (uri.contains("never-answered")) {
            awaitClose();
        }
        if (uri.contains("hung-up")) {
            exchange.close();
            return;
        }
        Map<String, String> headers = new TreeMap<>();
        exchange.getRequestHeaders()
                .forEach((header, values) -> headers.put(header.toLowerCase(Locale.ROOT), values.getFirst()));
        Object body = uri.equals("/v3/api-docs")
                ? Map.of("openapi", "3.1.0", "servers", new Object[] {Map.of("url", uri().toString())})
                : new Seen(name, exchange.getRequestMethod(), uri, headers, bytes);
        byte[] json = JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Server", "stub");
        exchange.getResponseHeaders().set("X-Frame-Options", "SAMEORIGIN");
        boolean bodiless = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(uri.contains("refused-by-service") ? 422 : 200, bodiless ? -1 : json.length);
        if (!bodiless) {
            exchange.getResponseBody().write(json);
        }
        exchange.close();
    }

    private void awaitClose() {
        try {
            boolean closed = closing.await(30, TimeUnit.SECONDS);
            assert closed;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }
}
