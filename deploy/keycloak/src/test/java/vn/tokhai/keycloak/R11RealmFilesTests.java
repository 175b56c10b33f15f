package vn.tokhai.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.keycloak.util.JsonSerialization;

import static org.assertj.core.api.Assertions.assertThat;

/** R11: the realm files hold no secret, and open no way in that the local profile alone needs. */
class R11RealmFilesTests {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z0-9_]+)}");
    private static final List<String> OFFICER_ROLES =
            List.of("health-officer", "chief-officer", "committee", "inspector", "hotline", "admin");

    private final JsonNode realm = read("realm/tokhai-realm.json");
    private final JsonNode users = read("realm/local/tokhai-users-0.json");

    @Test
    void secretsAreEnvironmentVariablesWithoutDefault() {
        List<String> secrets = new ArrayList<>();
        realm.findValues("secret").forEach(secret -> secrets.add(secret.asText()));
        users.findValues("value").forEach(password -> secrets.add(password.asText()));
        users.findValues("secretData")
                .forEach(otp -> secrets.add(parse(otp.asText()).path("value").asText()));

        assertThat(secrets).hasSize(2 + 7 + 7).doesNotHaveDuplicates().allMatch(secret -> PLACEHOLDER
                .matcher(secret)
                .matches());
    }

    @Test
    void realmFileHasAccountsOfClientsOnly() {
        assertThat(realm.path("users"))
                .isNotEmpty()
                .allMatch(user -> user.has("serviceAccountClientId") && !user.has("credentials"));
    }

    @Test
    void everyOfficerHasPasswordAndSecondFactor() {
        assertThat(users.path("users")).hasSize(7).allSatisfy(user -> assertThat(
                        texts(user.path("credentials"), "type"))
                .containsExactly("password", "otp"));
        assertThat(requirements("officer browser"))
                .containsExactly("auth-username-password-form REQUIRED", "auth-otp-form REQUIRED");
        assertThat(requirements("officer direct grant"))
                .containsExactly(
                        "direct-grant-validate-username REQUIRED",
                        "direct-grant-validate-password REQUIRED",
                        "direct-grant-validate-otp REQUIRED");
    }

    @Test
    void appLogsInByProofOnlyAndCarriesNoOfficersRole() {
        JsonNode app = client("tokhai-app");
        JsonNode flow = named(realm.path("authenticationFlows"), "alias", "phone-otp");

        assertThat(app.path("authenticationFlowBindingOverrides").path("direct_grant"))
                .isEqualTo(flow.path("id"));
        assertThat(requirements("phone-otp")).containsExactly(PhoneOtpAuthenticatorFactory.ID + " REQUIRED");
        assertThat(app.path("standardFlowEnabled").asBoolean()).isFalse();
        assertThat(rolesOf("tokhai-app")).containsExactly(PersonAccounts.CITIZEN);
    }

    @Test
    void noClientCarriesMoreThanItsRoles() {
        List<String> ours = List.of("tokhai-app", "tokhai-portal", "tokhai-services", "tokhai-integrator-58");

        assertThat(ours)
                .allMatch(id -> client(id).path("fullScopeAllowed").toString().equals("false"));
        assertThat(rolesOf("tokhai-portal")).containsExactlyInAnyOrderElementsOf(OFFICER_ROLES);
        assertThat(rolesOf("tokhai-services")).containsExactly("service");
        assertThat(rolesOf("tokhai-integrator-58")).containsExactly("integrator");
    }

    @Test
    void passwordGrantOfPortalIsOffUnlessLocalPlatformAsks() {
        assertThat(client("tokhai-portal").path("directAccessGrantsEnabled").asText())
                .isEqualTo("${TOKHAI_LOCAL_PORTAL_PASSWORD_GRANT:false}");
        assertThat(client("admin-cli").path("enabled").asBoolean(true)).isFalse();
        assertThat(realm.path("registrationAllowed").asBoolean(true)).isFalse();
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
    }

    @Test
    void onlyAdministratorsWriteAnyAttribute() {
        JsonNode profile =
                parse(realm.findValue("kc.user.profile.config").path(0).asText());

        assertThat(profile.has("unmanagedAttributePolicy")).isFalse();
        assertThat(texts(profile.path("attributes"), "name")).contains("username", "areas");
        assertThat(profile.path("attributes")).allSatisfy(attribute -> assertThat(
                        attribute.path("permissions").path("edit").toString())
                .isEqualTo("[\"admin\"]"));
    }

    @Test
    void readmeNamesEveryVariable() {
        String readme = text("README.md");

        assertThat(PLACEHOLDER.matcher(realm + " " + users).results().map(match -> match.group(1)))
                .isNotEmpty()
                .allSatisfy(variable -> assertThat(readme)
                        .contains(
                                variable.startsWith("TOKHAI_LOCAL_")
                                        ? variable.replaceFirst("TOKHAI_LOCAL_(PASSWORD|TOTP)_", "")
                                        : variable));
    }

    private JsonNode client(String id) {
        return named(realm.path("clients"), "clientId", id);
    }

    private List<String> rolesOf(String client) {
        JsonNode roles = named(realm.path("scopeMappings"), "client", client).path("roles");
        return stream(roles).map(JsonNode::asText).toList();
    }

    private List<String> requirements(String flow) {
        return stream(named(realm.path("authenticationFlows"), "alias", flow).path("authenticationExecutions"))
                .map(step -> step.path("authenticator").asText() + " "
                        + step.path("requirement").asText())
                .toList();
    }

    private static JsonNode named(JsonNode list, String field, String name) {
        return stream(list)
                .filter(node -> node.path(field).asText().equals(name))
                .findAny()
                .orElseThrow(() -> new AssertionError("no " + name));
    }

    private static List<String> texts(JsonNode list, String field) {
        return stream(list).map(node -> node.path(field).asText()).toList();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static JsonNode read(String path) {
        return parse(text(path));
    }

    private static JsonNode parse(String json) {
        try {
            return JsonSerialization.mapper.readTree(json);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
