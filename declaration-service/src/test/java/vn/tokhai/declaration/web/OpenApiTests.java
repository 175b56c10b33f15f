package vn.tokhai.declaration.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.platform.testing.TestStore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@SpringBootTest
@AutoConfigureMockMvc
class OpenApiTests {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JsonMapper json;

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        properties.add("spring.mongodb.uri", TestStore::freshDatabase);
    }

    @Test
    void describesEveryOperationWithSummaryExampleAndProblems() throws Exception {
        List<String> gaps = new ArrayList<>();

        JsonNode paths = document().path("paths");
        paths.properties().forEach(path -> path.getValue().properties().stream()
                .filter(operation -> METHODS.contains(operation.getKey()))
                .forEach(operation -> {
                    String name = operation.getKey() + " " + path.getKey();
                    gapsOf(operation.getValue()).forEach(gap -> gaps.add(name + ": " + gap));
                }));

        assertThat(paths.propertyNames()).hasSizeGreaterThanOrEqualTo(21);
        assertThat(gaps).isEmpty();
    }

    @Test
    void givesExamplesThatAreJson() throws Exception {
        document()
                .findValues("examples")
                .forEach(examples -> examples.forEach(example -> {
                    String value = example.path("value").asString("{}");
                    if (value.startsWith("{")) {
                        assertThat(json.readTree(value).isObject()).isTrue();
                    }
                }));
    }

    private JsonNode document() throws Exception {
        return json.readTree(mvc.perform(get("/v3/api-docs"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
    }

    private static List<String> gapsOf(JsonNode operation) {
        List<String> gaps = new ArrayList<>();
        if (operation.path("summary").asString("").isBlank()) {
            gaps.add("no summary");
        }
        JsonNode responses = operation.path("responses");
        JsonNode success = responses.path(responses.has("201") ? "201" : "200");
        if (!responses.has("204")
                && success.findValues("example").isEmpty()
                && success.findValues("examples").isEmpty()) {
            gaps.add("no example of the answer");
        }
        JsonNode body = success.path("content").path("application/json");
        if (!body.isMissingNode() && !body.path("schema").has("$ref")) {
            gaps.add("no schema of the answer");
        }
        for (String problem : List.of("400", "401", "403", "429", "503")) {
            if (!responses.path(problem).path("content").has("application/problem+json")) {
                gaps.add("no problem " + problem);
            }
        }
        if (operation.has("requestBody")
                && operation.path("requestBody").findValues("examples").isEmpty()
                && operation.path("requestBody").findValues("example").isEmpty()) {
            gaps.add("no example of the request");
        }
        return gaps;
    }
}
