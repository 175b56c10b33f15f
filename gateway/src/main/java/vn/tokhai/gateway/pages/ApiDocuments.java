package vn.tokhai.gateway.pages;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.tokhai.gateway.instances.Instances;
import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.platform.problem.ProblemType;

/** The OpenAPI document of each service, as clients of the gateway have to read it. */
@RestController
class ApiDocuments {

    private static final Logger log = LoggerFactory.getLogger(ApiDocuments.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);
    /** The first description a service gives takes it seconds. */
    private static final Duration LIMIT = Duration.ofSeconds(15);

    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private final Instances instances;
    private final JsonMapper json;
    private final WebClient http;

    ApiDocuments(Instances instances, JsonMapper json) {
        this.instances = instances;
        this.json = json;
        this.http = WebClient.builder()
                .clientConnector(
                        new ReactorClientHttpConnector(HttpClient.create().responseTimeout(LIMIT)))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(MOST_BYTES))
                .build();
    }

    @GetMapping(path = "/openapi/{service}", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<String> document(@PathVariable String service) {
        if (!instances.services().contains(service)) {
            throw new ProblemException(ProblemType.NOT_FOUND, "There is no such service");
        }
        return Flux.fromIterable(List.copyOf(instances.of(service)))
                .concatMap(this::fetch)
                .next()
                .map(document -> servedByTheGateway(service, document))
                .switchIfEmpty(Mono.error(() -> ProblemException.retryLater(
                        ProblemType.UNAVAILABLE, service + " does not answer at the moment", RETRY_AFTER)));
    }

    private Mono<String> fetch(URI instance) {
        return http.get()
                .uri(instance.resolve("/v3/api-docs"))
                .retrieve()
                .bodyToMono(String.class)
                .onErrorResume(e -> {
                    log.warn("No OpenAPI document from {}: {}", instance, e.toString());
                    return Mono.empty();
                });
    }

    /** Clients talk to the gateway, whatever address the service thinks it has. */
    private String servedByTheGateway(String service, String document) {
        JsonNode root = json.readTree(document);
        if (root instanceof ObjectNode object) {
            object.putArray("servers").addObject().put("url", "/");
            object.putObject("info").put("title", "Tokhai " + service).put("version", "v1");
        }
        return json.writeValueAsString(root);
    }
}
