package vn.tokhai.checkin.web;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The description is complete enough to write a client from. */
@CheckinWebTest
@ImportAutoConfiguration({
    SpringDocConfigProperties.class,
    SpringDocConfiguration.class,
    SpringDocWebMvcConfiguration.class
})
class OpenApiTests {

    private static final List<String> METHODS = List.of("get", "post", "put", "delete", "patch");

    @Autowired
    private MockMvcTester http;

    @Test
    void describesEveryOperationWithSummaryTagAndProblems() throws Exception {
        List<JsonNode> operations = operations().toList();

        assertThat(operations).hasSize(8).allSatisfy(operation -> {
            assertThat(operation.at("/summary").asString()).isNotBlank();
            assertThat(operation.at("/tags").isEmpty()).isFalse();
            assertThat(operation.at("/responses").propertyNames()).contains("400", "401", "403", "429", "503");
            assertThat(operation.at("/responses").propertyNames()).anyMatch(status -> status.startsWith("2"));
        });
    }

    @Test
    void givesAnExampleOfEveryParameterAndField() throws Exception {
        operations().forEach(operation -> operation.at("/parameters").forEach(parameter -> assertThat(
                        parameter.has("example")
                                || parameter.at("/in").asString().equals("path"))
                .as(parameter.toString())
                .isTrue()));
        JsonNode document = document();
        for (String body : List.of("CheckIn", "CheckOut", "StaffCheckIn", "StaffCheckOut")) {
            assertThat(document.at("/components/schemas/" + body + "/properties"))
                    .isNotEmpty()
                    .allSatisfy(field -> assertThat(field.has("example") || field.has("examples"))
                            .as(body + field)
                            .isTrue());
        }
    }

    @Test
    void namesTheProblemsOfScans() throws Exception {
        assertThat(document()
                        .at("/paths/~1api~1v1~1check-ins/post/responses/422/description")
                        .asString())
                .contains("/problems/code-forged", "/problems/scan-too-old");
    }

    @Test
    void leavesTheInternalPartOut() throws Exception {
        assertThat(document().at("/paths").propertyNames()).noneMatch(path -> path.startsWith("/internal"));
    }

    private Stream<JsonNode> operations() throws Exception {
        return document().at("/paths").valueStream().flatMap(path -> METHODS.stream()
                .filter(path::has)
                .map(path::get));
    }

    private JsonNode document() throws Exception {
        String body = http.get().uri("/v3/api-docs").exchange().getResponse().getContentAsString();
        return JsonMapper.shared().readTree(body);
    }
}
