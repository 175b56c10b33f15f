package vn.tokhai.integration.web;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.integration.Feeds;

import static org.assertj.core.api.Assertions.assertThat;

/** The description is complete enough for an integrator to write a client from. */
@WebMvcTest(FeedController.class)
@ImportAutoConfiguration({
    SpringDocConfigProperties.class,
    SpringDocConfiguration.class,
    SpringDocWebMvcConfiguration.class
})
class OpenApiTests {

    @Autowired
    private MockMvcTester http;

    @MockitoBean
    private Feeds feeds;

    @MockitoBean
    private JwtDecoder tokens;

    @Test
    void describesEveryOperationWithSummaryTagExampleAndProblems() throws Exception {
        List<JsonNode> operations = document()
                .at("/paths")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .toList();

        assertThat(operations).hasSize(2).allSatisfy(operation -> {
            assertThat(operation.at("/summary").asString()).isNotBlank();
            assertThat(operation.at("/tags").isEmpty()).isFalse();
            assertThat(operation.at("/responses/200/content").toString()).contains("example");
            assertThat(operation.at("/responses").propertyNames()).contains("400", "401", "403", "429", "503");
        });
    }

    @Test
    void namesNeitherErrorPagesNorWhatTheCallerDoesNotSend() throws Exception {
        JsonNode entries = document().at("/paths/~1api~1v1~1integration~1feeds~1{topic}~1entries/get");

        assertThat(document().at("/paths").propertyNames()).allMatch(path -> path.startsWith("/api/v1/integration/"));
        assertThat(entries.at("/parameters")
                        .valueStream()
                        .map(parameter -> parameter.at("/name").asString()))
                .containsExactlyInAnyOrder("topic", "after", "limit");
        assertThat(entries.at("/responses").propertyNames()).contains("404");
    }

    private JsonNode document() throws Exception {
        String body = http.get().uri("/v3/api-docs").exchange().getResponse().getContentAsString();
        return JsonMapper.shared().readTree(body);
    }
}
