package vn.tokhai.otp.brandname;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpServer;

/** An HTTP gateway for SMS: keeps what is posted and answers as it is told. */
public final class GatewaySimulator implements AutoCloseable {

    private final HttpServer server;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private volatile String body = "";

    public GatewaySimulator() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/send", exchange -> {
            taken.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            String answer = body.isEmpty() ? code("100") : body;
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/send");
    }

    public List<String> taken() {
        return List.copyOf(taken);
    }

    /** @param text the whole body; empty for the usual answer */
    public void answers(int code, String text) {
        this.status = code;
        this.body = text;
    }

    static String code(String result) {
        return "{\"CodeResult\": \"" + result
                + "\", \"CountRegenerate\": 0, \"SMSID\": \"d533459ee42b2b9525ba9eabf6a8156\"}";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
