package vn.tokhai.gateway;

import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;

class PagesWebTests extends RunningGateway {

    @Test
    void beginInVietnameseAndKeepTheMessageOutboxToThemselves() {
        String page = get("/").expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.TEXT_HTML)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(page)
                .contains("<html lang=\"vi\">", "Khai báo y tế", "lang=\"en\"", "/docs", "/asyncapi.yaml")
                .doesNotContain("/dev/sms", "http://", "https://");
    }

    @Test
    void joinTheDocumentsOfAllServicesUnderTheGatewaysAddress() {
        get("/docs").expectStatus().isOk().expectHeader().contentTypeCompatibleWith(MediaType.TEXT_HTML);
        get("/assets/docs.js").expectStatus().isOk();
        get("/webjars/swagger-ui/swagger-ui-bundle.js").expectStatus().isOk();

        for (String service : SERVICES.keySet()) {
            get("/openapi/" + service)
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.openapi")
                    .isEqualTo("3.1.0")
                    .jsonPath("$.info.title")
                    .isEqualTo("Tokhai " + service)
                    .jsonPath("$.servers.length()")
                    .isEqualTo(1)
                    .jsonPath("$.servers[0].url")
                    .isEqualTo("/");
        }
        isProblem(get("/openapi/keycloak"), 404, "not-found");
    }

    @Test
    void carryTheDocumentsOfTheEvents() {
        get("/asyncapi.yaml")
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.valueOf("application/yaml"))
                .expectBody(String.class)
                .value(text -> assertThat(text).contains("asyncapi: 3.0.0", "checkin.visits.v1"));
        get("/schemas/visit.opened.v1.schema.json")
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.valueOf("application/schema+json"))
                .expectBody()
                .jsonPath("$.$schema")
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
        isProblem(get("/schemas/nothing.v1.schema.json"), 404, "not-found");
        isProblem(get("/schemas/application.yml"), 404, "not-found");
    }

    @Test
    void sayHowTheGatewayIsAndNothingMore() {
        get("/actuator/health/readiness").expectStatus().isOk().expectBody().json("{\"status\":\"UP\"}");
    }
}
