package vn.tokhai.otp.keycloak;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.RestClient;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.utility.MountableFile;

import vn.tokhai.otp.IdentityUnavailable;
import vn.tokhai.otp.OtpFixtures;
import vn.tokhai.otp.OtpSettings;
import vn.tokhai.otp.PersonId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Proof for tokens on a Keycloak in a container, with our realm and our authenticator as the build made it. */
@Testcontainers(disabledWithoutDocker = true)
class KeycloakAccessTokensIT {

    private static final Path DEPLOY = Path.of("..", "deploy", "keycloak");
    private static final String OTHER_KEY = "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    @Container
    private static final GenericContainer<?> KEYCLOAK = new GenericContainer<>("keycloak/keycloak:26.7.3")
            .withCommand("start-dev", "--import-realm")
            .withEnv("TOKHAI_OTP_PROOF_KEY", OtpFixtures.KEY)
            .withEnv("TOKHAI_SERVICE_CLIENT_SECRET", "of-this-container")
            .withEnv("TOKHAI_INTEGRATOR_58_SECRET", "of-this-container")
            .withCopyFileToContainer(
                    MountableFile.forHostPath(DEPLOY.resolve("realm").resolve("tokhai-realm.json")),
                    "/opt/keycloak/data/import/tokhai-realm.json")
            .withCopyFileToContainer(
                    MountableFile.forHostPath(
                            DEPLOY.resolve("target").resolve("keycloak-phone-otp-0.1.0-SNAPSHOT.jar")),
                    "/opt/keycloak/providers/keycloak-phone-otp.jar")
            .withExposedPorts(8080)
            .waitingFor(Wait.forHttp("/realms/tokhai").withStartupTimeout(Duration.ofMinutes(3)));

    @Test
    void tradesAProofForTokens() throws Exception {
        assertThat(tokens(OtpFixtures.KEY)
                        .issueTo(new PersonId(UUID.randomUUID()))
                        .accessToken())
                .isNotBlank();
    }

    @Test
    void getsNothingForAProofUnderAnotherKey() {
        assertThatThrownBy(() -> tokens(OTHER_KEY).issueTo(new PersonId(UUID.randomUUID())))
                .isInstanceOf(IdentityUnavailable.class);
    }

    private static KeycloakAccessTokens tokens(String proofKey) throws JOSEException {
        URI tokenUri = URI.create("http://%s:%d/realms/tokhai/protocol/openid-connect/token"
                .formatted(KEYCLOAK.getHost(), KEYCLOAK.getMappedPort(8080)));
        OtpSettings usual = OtpFixtures.settings();
        var settings = new OtpSettings(
                OtpFixtures.KEY,
                proofKey,
                List.of(OtpFixtures.KEY),
                usual.declarationServiceUri(),
                tokenUri,
                usual.clientId(),
                usual.trustedGateways(),
                usual.limitsCache(),
                usual.redemptionLease());
        return new KeycloakAccessTokens(RestClient.builder(), new Proofs(settings, Clock.systemUTC()), settings);
    }
}
