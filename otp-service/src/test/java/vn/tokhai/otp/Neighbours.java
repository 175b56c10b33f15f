package vn.tokhai.otp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Stands for Keycloak's token endpoint and for the declaration service. */
final class Neighbours {

    static final String PERSON = "5b0f4c5e-6a3e-4f0e-9f53-1c0f2f0d7a11";

    private final HttpServer server;
    private final List<Map<String, String>> logIns = new CopyOnWriteArrayList<>();
    private final List<String> phoneQuestions = new CopyOnWriteArrayList<>();
    private final Map<String, String> phones = new ConcurrentHashMap<>();
    private volatile boolean keycloakDown;

    Neighbours() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/realms/tokhai/protocol/openid-connect/token", this::token);
        server.createContext("/internal/v1/phone-owners", this::phoneOwner);
        server.createContext("/internal/v1/people/", this::phone);
        server.start();
    }

    String uri() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    List<Map<String, String>> logIns() {
        return List.copyOf(logIns);
    }

    List<String> phoneQuestions() {
        return List.copyOf(phoneQuestions);
    }

    /** From here on the declaration service knows this phone. */
    void phoneOf(String personId, String phone) {
        phones.put(personId, phone);
    }

    void keycloakIsDown(boolean down) {
        this.keycloakDown = down;
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = Stream.of(body(exchange).split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
        if ("client_credentials".equals(form.get("grant_type"))) {
            answer(exchange, 200, "{\"access_token\": \"service-token\", \"expires_in\": 900}");
        } else if (keycloakDown) {
            answer(exchange, 503, "{}");
        } else {
            logIns.add(form);
            answer(
                    exchange,
                    200,
                    "{\"access_token\": \"at\", \"refresh_token\": \"rt\", \"expires_in\": 3600, \"token_type\": \"Bearer\"}");
        }
    }

    private void phoneOwner(HttpExchange exchange) throws IOException {
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        phoneQuestions.add(exchange.getRequestMethod() + " " + authorization + " " + body(exchange));
        answer(exchange, 200, "{\"personId\": \"" + PERSON + "\"}");
    }

    private void phone(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().split("/");
        String phone = phones.get(path[4]);
        if (phone == null) {
            answer(exchange, 404, "{\"type\": \"/problems/person-unreachable\"}");
        } else {
            answer(exchange, 200, "{\"phone\": \"" + phone + "\"}");
        }
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
