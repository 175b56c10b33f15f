package vn.tokhai.otp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class OpenApiTests extends WholeService {

    private static final List<String> OPERATIONS = List.of(
            "$.paths['/api/v1/passcodes'].post",
            "$.paths['/api/v1/passcodes/{challengeId}/verification'].post",
            "$.paths['/.well-known/consent-keys.json'].get",
            "$.paths['/api/v1/passcode-limits'].get",
            "$.paths['/api/v1/passcode-limits'].put");

    private DocumentContext api;

    @BeforeEach
    void read() throws Exception {
        api = JsonPath.parse(mvc.perform(get("/v3/api-docs"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    @Test
    void describesThisAndNothingElse() {
        Map<String, Object> paths = api.read("$.paths");

        assertThat(paths)
                .containsOnlyKeys(
                        "/api/v1/sms-receipts/{provider}/{token}",
                        "/.well-known/consent-keys.json",
                        "/api/v1/passcodes",
                        "/api/v1/passcodes/{challengeId}/verification",
                        "/api/v1/passcode-limits");
        assertThat(api.<String>read("$.openapi")).startsWith("3.1");
    }

    @Test
    void givesEveryOperationASummaryADescriptionAndExamples() {
        for (String operation : OPERATIONS) {
            assertThat(api.<String>read(operation + ".summary")).as(operation).contains(" / ");
            assertThat(api.<String>read(operation + ".description"))
                    .as(operation)
                    .isNotBlank();
            assertThat(examples(operation + ".responses")).as(operation).isNotEmpty();
            if (!operation.endsWith("get")) {
                assertThat(examples(operation + ".requestBody")).as(operation).isNotEmpty();
            }
        }
    }

    private List<Object> examples(String part) {
        List<Object> all = new ArrayList<>(api.<List<Object>>read(part + "..example"));
        all.addAll(api.<List<Object>>read(part + "..examples"));
        return all;
    }

    @Test
    void namesTheProblemsOfEveryOperation() {
        for (String operation : OPERATIONS) {
            for (String status : List.of("400", "401", "429", "503")) {
                assertThat(api.<Map<String, Object>>read(operation + ".responses['" + status + "'].content"))
                        .as(operation + " " + status)
                        .containsKey("application/problem+json");
            }
        }
        assertThat(api.<String>read(OPERATIONS.get(1) + ".responses['410'].description"))
                .contains("passcode-gone");
    }

    @Test
    void needsATokenForTheLimitsAlone() {
        assertThat(api.<List<Object>>read(OPERATIONS.get(0) + ".security")).isEmpty();
        assertThat(api.<List<Object>>read(OPERATIONS.get(1) + ".security")).isEmpty();
        assertThat(api.<List<Object>>read(OPERATIONS.get(2) + ".security")).isEmpty();
        assertThat(api.<List<Object>>read(OPERATIONS.get(3) + ".security")).isNotEmpty();
        assertThat(api.<List<Object>>read(OPERATIONS.get(4) + ".security")).isNotEmpty();
    }
}
