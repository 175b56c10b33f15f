package vn.tokhai.checkpoint.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.checkpoint.ServiceProperties;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
class OpenApiTests {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final Set<String> PUBLIC = Set.of(
            "/api/v1/administrative-units",
            "/api/v1/administrative-units/{structure}/{code}",
            "/api/v1/administrative-units/{structure}/{code}/counterparts",
            "/api/v1/checkpoint-kinds",
            "/api/v1/devices",
            "/api/v1/safety-questionnaires",
            "/api/v1/safety-questionnaires/{key}",
            "/api/v1/areas/{structure}/{code}/safety",
            "/api/v1/public-map/provinces",
            "/api/v1/public-map/areas/{structure}/{code}",
            "/api/v1/public-map/tiles/{zoom}/{x}/{y}",
            "/.well-known/venue-keys.json",
            "/api/v1/screen-code",
            "post /api/v1/poster-reports",
            "/c/{token}",
            "/C/{token}");

    @Autowired
    private MockMvcTester http;

    @Autowired
    private JsonMapper json;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry properties) {
        ServiceProperties.add(
                properties, "mongodb://" + ServiceProperties.NOWHERE + "/nothing", ServiceProperties.NOWHERE);
    }

    @Test
    void describesEveryOperationWithSummaryExampleAndProblems() throws Exception {
        JsonNode api = api();
        List<String> gaps = new ArrayList<>();

        api.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(operation -> METHODS.contains(operation.getKey()))
                .forEach(operation -> gapsOf(api, operation.getValue())
                        .forEach(gap -> gaps.add(operation.getKey() + " " + path.getKey() + ": " + gap))));

        assertThat(gaps).isEmpty();
        assertThat(api.path("paths").propertyNames())
                .hasSizeGreaterThan(20)
                .containsAll(PUBLIC.stream()
                        .map(each -> each.replaceFirst("^[a-z]+ ", ""))
                        .toList())
                .contains("/api/v1/checkpoints/{checkpointId}/units/{unitId}/poster.pdf");
    }

    @Test
    void namesTheParametersOfItsPathAlone() throws Exception {
        JsonNode paths = api().path("paths");

        paths.properties().forEach(path -> path.getValue().findValues("parameters").stream()
                .flatMap(parameters -> parameters.values().stream())
                .filter(parameter -> parameter.path("in").asString().equals("path"))
                .forEach(parameter -> assertThat(path.getKey())
                        .contains("{" + parameter.path("name").asString() + "}")));
    }

    @Test
    void asksForATokenWhereOneIsNeeded() throws Exception {
        api().path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> assertThat(
                                operation.getValue().path("security").isEmpty())
                        .as(path.getKey())
                        .isEqualTo(PUBLIC.contains(path.getKey())
                                || PUBLIC.contains(operation.getKey() + " " + path.getKey()))));
    }

    private JsonNode api() throws Exception {
        var answer = http.get().uri("/v3/api-docs").exchange();
        assertThat(answer).hasStatusOk();
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }

    private static List<String> gapsOf(JsonNode api, JsonNode operation) {
        List<String> gaps = new ArrayList<>();
        if (operation.path("summary").asString("").isBlank()) {
            gaps.add("no summary");
        }
        JsonNode responses = operation.path("responses");
        responses.properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .map(response -> response.getValue().path("content"))
                .filter(content -> content.has("application/json") && !hasExample(api, content))
                .forEach(content -> gaps.add("no example of the answer"));
        for (String problem : List.of("400", "401", "403", "429", "503")) {
            if (!responses.path(problem).path("content").has("application/problem+json")) {
                gaps.add("no problem " + problem);
            }
        }
        if (responses.propertyNames().stream().noneMatch(status -> status.startsWith("2"))) {
            gaps.add("no success");
        }
        if (operation.has("requestBody") && !hasExample(api, operation.path("requestBody"))) {
            gaps.add("no example of the request");
        }
        return gaps;
    }

    /** Here, or in the fields of the schema referred to. */
    private static boolean hasExample(JsonNode api, JsonNode node) {
        return !node.findValues("example").isEmpty()
                || node.findValues("$ref").stream()
                        .map(reference -> api.at(reference.asString().substring(1)))
                        .anyMatch(schema -> hasExample(api, schema));
    }
}
