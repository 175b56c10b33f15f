package vn.tokhai.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A plain client of the public REST API. Tells an observer each call it made, without the token. */
public final class Api {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI gateway;
    private final Consumer<Call> observer;

    public Api(URI gateway, Consumer<Call> observer) {
        this.gateway = gateway;
        this.observer = observer;
    }

    /**
     * @param body request body as JSON; absent for requests without one
     * @param token whether a bearer token was sent
     */
    public record Call(String method, URI uri, @Nullable String body, boolean token, Answer answer) {}

    /** What came back, whatever the status. */
    public record Answer(int status, HttpHeaders headers, byte[] body) {

        public JsonNode json() {
            return JSON.readTree(body);
        }

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        /** @throws IllegalStateException when the status is another one */
        public Answer expect(int expected) {
            if (status != expected) {
                throw new IllegalStateException("Expected " + expected + " but got " + status + ": " + text());
            }
            return this;
        }
    }

    public Answer get(String path, @Nullable String token) {
        return send("GET", path, token, null);
    }

    /** @param body anything Jackson can write; strings are sent as they are */
    public Answer post(String path, @Nullable String token, Object body) {
        return send("POST", path, token, body);
    }

    /** @param file text of the file, sent as the body */
    public Answer upload(String path, @Nullable String token, String contentType, String file) {
        return send("POST", path, token, contentType, file);
    }

    public Answer send(String method, String path, @Nullable String token, @Nullable Object body) {
        return send(method, path, token, "application/json", body);
    }

    private Answer send(String method, String path, @Nullable String token, String contentType, @Nullable Object body) {
        String content = body == null ? null : body instanceof String text ? text : JSON.writeValueAsString(body);
        var request = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(TIMEOUT)
                .method(
                        method,
                        content == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(content));
        if (content != null) {
            request.header("Content-Type", contentType);
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        Answer answer = exchange(request.build());
        observer.accept(new Call(method, gateway.resolve(path), content, token != null, answer));
        return answer;
    }

    /** Posts a form to any address, such as the token endpoint of Keycloak. */
    public Answer form(URI uri, String form) {
        return exchange(HttpRequest.newBuilder(uri)
                .timeout(TIMEOUT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    private Answer exchange(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
