package vn.tokhai.keycloak;

import java.time.Instant;
import java.util.Base64;
import java.util.ServiceLoader;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.Config;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.KeycloakSession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static vn.tokhai.keycloak.ProofFixtures.KEY;
import static vn.tokhai.keycloak.ProofFixtures.PERSON;
import static vn.tokhai.keycloak.ProofFixtures.proof;

class PhoneOtpAuthenticatorFactoryTests {

    private final KeycloakFixtures keycloak = new KeycloakFixtures();

    @Test
    void isFoundByKeycloak() {
        assertThat(ServiceLoader.load(AuthenticatorFactory.class))
                .singleElement()
                .extracting(AuthenticatorFactory::getId)
                .isEqualTo("tokhai-phone-otp");
    }

    @Test
    void readsKeyFromEnvironment() {
        AuthenticationFlowContext context = logIn(null, Base64.getEncoder().encodeToString(KEY));

        verify(context).success();
    }

    @Test
    void prefersKeyFromSetting() {
        AuthenticationFlowContext context = logIn(
                Base64.getEncoder().encodeToString(KEY), Base64.getEncoder().encodeToString(new byte[32]));

        verify(context).success();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "not base64!", "c2hvcnQ="})
    void failsClosedWithoutUsableKey(@Nullable String key) {
        AuthenticationFlowContext context = logIn(null, key);

        verify(context).failure(any(), any());
    }

    private AuthenticationFlowContext logIn(@Nullable String setting, @Nullable String variable) {
        keycloak.account(PERSON, keycloak.citizen);
        Config.Scope settings = mock(Config.Scope.class);
        when(settings.get("proofKey")).thenReturn(setting);
        PhoneOtpAuthenticatorFactory factory =
                new PhoneOtpAuthenticatorFactory(name -> name.equals("TOKHAI_OTP_PROOF_KEY") ? variable : null);
        factory.init(settings);
        Instant now = Instant.now();
        String proof = proof().claim("iat", now.getEpochSecond())
                .claim("exp", now.plusSeconds(30).getEpochSecond())
                .compact();
        AuthenticationFlowContext context = keycloak.request("username", PERSON, "proof", proof);
        factory.create(mock(KeycloakSession.class)).authenticate(context);
        return context;
    }
}
