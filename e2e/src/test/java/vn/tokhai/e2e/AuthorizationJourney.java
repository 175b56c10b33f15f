package vn.tokhai.e2e;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import vn.tokhai.local.demo.Api;
import vn.tokhai.local.demo.Residents;

import static org.assertj.core.api.Assertions.assertThat;

/** Every operation of every service, as every role, at the gateway and past it. */
class AuthorizationJourney {

    private static final String JSON = "application/json";
    private static final List<String> SERVICES = List.of(
            "otp-service",
            "declaration-service",
            "checkpoint-service",
            "checkin-service",
            "tracing-service",
            "integration-service");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final String NO_SUCH_ID = "00000000-0000-4000-8000-000000000000";

    private final RunningPlatform platform = RunningPlatform.INSTANCE;
    private final AuthorizationMatrix matrix = AuthorizationMatrix.read();

    /** @param name {@code POST /api/v1/cases}, as in the matrix */
    /** @param contentType of the request, as documented */
    private record Operation(String name, String method, String path, String contentType) {

        boolean internal() {
            return path.startsWith("/internal/");
        }
    }

    @Test
    void everyOperationHasARowAndEveryRowAnOperation() {
        Set<String> documented = new TreeSet<>();
        operations().values().forEach(list -> list.forEach(operation -> documented.add(operation.name())));

        assertThat(matrix.operations()).isEqualTo(documented);
    }

    @Test
    void gatewayRefusesWhomTheMatrixRefuses() {
        List<String> wrong = new ArrayList<>();
        operations()
                .values()
                .forEach(list -> list.forEach(operation -> {
                    if (operation.internal()) {
                        assertThat(ask(platform.api, operation, token("service"))
                                        .status())
                                .as("%s at the gateway", operation.name())
                                .isEqualTo(404);
                    } else {
                        wrong.addAll(disagreements(platform.api, "gateway", operation));
                    }
                }));

        assertThat(wrong).isEmpty();
    }

    @Test
    void servicesRefuseTheSameWhenAskedPastTheGateway() {
        List<String> wrong = new ArrayList<>();
        operations().forEach((service, list) -> {
            Api direct = new Api(URI.create(platform.part(service).address()), call -> {});
            list.forEach(operation -> wrong.addAll(disagreements(direct, service, operation)));
        });

        assertThat(wrong).isEmpty();
    }

    private List<String> disagreements(Api api, String where, Operation operation) {
        List<String> wrong = new ArrayList<>();
        for (String role : matrix.roles()) {
            Api.Answer answer = ask(api, operation, token(role));
            boolean refused = answer.status() == 401
                    || answer.status() == 403 && answer.text().contains("/problems/forbidden");
            if (refused == matrix.allows(operation.name(), role)) {
                wrong.add("%s as %s at %s: %d".formatted(operation.name(), role, where, answer.status()));
            }
            if (answer.status() >= 500) {
                wrong.add("%s as %s at %s fails: %d".formatted(operation.name(), role, where, answer.status()));
            }
        }
        return wrong;
    }

    private static String contentType(JsonNode operation) {
        return operation.path("requestBody").path("content").propertyNames().stream()
                .findFirst()
                .orElse(JSON);
    }

    private static Api.Answer ask(Api api, Operation operation, @Nullable String token) {
        String path = operation.path().replaceAll("\\{[^}]+}", NO_SUCH_ID);
        Object body = operation.method().equals("GET") || operation.method().equals("DELETE") ? null : Map.of();
        return operation.contentType().equals(JSON)
                ? api.send(operation.method(), path, token, body)
                : api.upload(path, token, operation.contentType(), "a,b");
    }

    private @Nullable String token(String role) {
        return switch (role) {
            case "anonymous" -> null;
            case "citizen" -> Citizen.TOKEN;
            case "health-officer" -> platform.officer("officer.ninhthuan");
            case "chief-officer" -> platform.officer("chief.ninhthuan");
            case "committee" -> platform.officer("committee.nation");
            case "inspector" -> platform.officer("inspector.ninhthuan");
            case "hotline" -> platform.officer("hotline.nation");
            case "admin" -> platform.officer("admin.local");
            case "integrator" -> platform.client("tokhai-integrator-58", "TOKHAI_INTEGRATOR_58_SECRET");
            case "service" -> platform.client("tokhai-services", "TOKHAI_SERVICE_CLIENT_SECRET");
            default -> throw new IllegalArgumentException("No account has the role " + role);
        };
    }

    private Map<String, List<Operation>> operations() {
        Map<String, List<Operation>> operations = new TreeMap<>();
        for (String service : SERVICES) {
            JsonNode paths = platform.api
                    .get("/openapi/" + service, null)
                    .expect(200)
                    .json()
                    .get("paths");
            List<Operation> found = new ArrayList<>();
            paths.properties().forEach(path -> path.getValue().propertyNames().forEach(method -> {
                if (METHODS.contains(method)) {
                    String verb = method.toUpperCase(Locale.ROOT);
                    found.add(new Operation(
                            verb + " " + path.getKey(),
                            verb,
                            path.getKey(),
                            contentType(path.getValue().get(method))));
                }
            }));
            operations.put(service, found);
        }
        return operations;
    }

    /** One log-in for all operations. */
    private static final class Citizen {
        static final String TOKEN =
                RunningPlatform.INSTANCE.logIns.citizen(Residents.phone()).token();
    }
}
