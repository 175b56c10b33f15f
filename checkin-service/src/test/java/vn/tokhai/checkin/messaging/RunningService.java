package vn.tokhai.checkin.messaging;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

import vn.tokhai.checkin.CheckinService;
import vn.tokhai.checkin.messaging.topology.TopologyProbe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The whole service on a port of its own, against the real broker. */
public final class RunningService implements AutoCloseable {

    private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    private final ConfigurableApplicationContext context;
    private final RestClient http;

    private RunningService(ConfigurableApplicationContext context, int port) {
        this.context = context;
        this.http = RestClient.builder()
                .baseUrl("http://127.0.0.1:" + port)
                .defaultStatusHandler(HttpStatusCode::isError, (request, response) -> {})
                .build();
    }

    /** @param applicationId instances with the same one share the visits */
    static RunningService start(String broker, String applicationId, Path dataDir, int port) {
        String url = "http://127.0.0.1:" + port;
        Map<String, Object> settings = Map.ofEntries(
                Map.entry("server.port", port),
                Map.entry("server.address", "127.0.0.1"),
                Map.entry("spring.kafka.bootstrap-servers", broker),
                Map.entry("TOKHAI_INSTANCE_URL", url),
                Map.entry("TOKHAI_DATA_DIR", dataDir.toString()),
                Map.entry("TOKHAI_SHORT_CODE_KEY", KEY),
                Map.entry("TOKHAI_SERVICE_CLIENT_SECRET", "test"),
                Map.entry("tokhai.service.token-uri", url + TestIdentity.TOKENS),
                Map.entry("tokhai.checkin.streams.application-id", applicationId),
                Map.entry("tokhai.checkin.streams.commit-every", "200ms"),
                Map.entry("server.shutdown", "immediate"),
                Map.entry("spring.jmx.enabled", false));
        var context = new SpringApplicationBuilder(CheckinService.class, TestIdentity.class)
                .properties(settings)
                .run(settings.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
        return new RunningService(context, port);
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    RunningService awaitReady() {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                        get("/actuator/health/readiness", null).status())
                .isEqualTo(200));
        return this;
    }

    Answer get(String path, @Nullable String personId) {
        return http.get()
                .uri(path)
                .headers(headers -> {
                    if (personId != null) {
                        headers.setBearerAuth(TestIdentity.token(personId, "citizen"));
                    }
                })
                .exchange((request, response) ->
                        new Answer(response.getStatusCode().value(), response.bodyTo(JsonNode.class)));
    }

    Answer post(String path, String personId, Object body) {
        return http.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .headers(headers -> headers.setBearerAuth(TestIdentity.token(personId, "citizen")))
                .body(body)
                .exchange((request, response) ->
                        new Answer(response.getStatusCode().value(), response.bodyTo(JsonNode.class)));
    }

    /** How many partitions of the scan log this instance works on. */
    int ownedPartitions() {
        return TopologyProbe.activeTasks(context);
    }

    record Answer(int status, @Nullable JsonNode body) {

        JsonNode json() {
            assertThat(body).isNotNull();
            return body;
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
