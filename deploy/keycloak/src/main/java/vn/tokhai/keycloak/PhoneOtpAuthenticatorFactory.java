package vn.tokhai.keycloak;

import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.keycloak.Config;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.provider.ProviderConfigProperty;

/**
 * Makes the authenticator {@code tokhai-phone-otp}.
 *
 * <p>The key that otp-service signs with comes from the provider setting {@code proof-key} or the environment variable
 * {@code TOKHAI_OTP_PROOF_KEY}: Base64 of at least 32 bytes. Without it the server runs, officers can log in, and every
 * log-in by phone is refused.
 */
public final class PhoneOtpAuthenticatorFactory implements AuthenticatorFactory {

    static final String ID = "tokhai-phone-otp";
    static final String KEY_SETTING = "proofKey";
    static final String KEY_VARIABLE = "TOKHAI_OTP_PROOF_KEY";

    private static final Logger LOG = Logger.getLogger(PhoneOtpAuthenticatorFactory.class);

    private final Function<String, @Nullable String> environment;
    private Authenticator authenticator = authenticator(null);

    /** For Keycloak, which finds the factory by {@link java.util.ServiceLoader}. */
    public PhoneOtpAuthenticatorFactory() {
        this(System::getenv);
    }

    PhoneOtpAuthenticatorFactory(Function<String, @Nullable String> environment) {
        this.environment = environment;
    }

    @Override
    public void init(Config.Scope settings) {
        @Nullable String setting = settings.get(KEY_SETTING);
        authenticator = authenticator(verifier(setting != null ? setting : environment.apply(KEY_VARIABLE)));
    }

    private static Authenticator authenticator(@Nullable ProofVerifier verifier) {
        return new PhoneOtpAuthenticator(
                verifier,
                new PersonAccounts((request, job) -> KeycloakModelUtils.runJobInTransaction(
                        request.getKeycloakSessionFactory(), request.getContext(), job)));
    }

    private static @Nullable ProofVerifier verifier(@Nullable String key) {
        if (key == null || key.isBlank()) {
            LOG.errorf("%s is not set: every log-in by phone will be refused", KEY_VARIABLE);
            return null;
        }
        try {
            return new ProofVerifier(Base64.getDecoder().decode(key.strip()), InstantSource.system());
        } catch (IllegalArgumentException e) {
            // Without the exception: its message quotes a character of the key.
            LOG.errorf(
                    "%s is not Base64 of %d bytes or more: every log-in by phone will be refused",
                    KEY_VARIABLE, ProofVerifier.SHORTEST_KEY);
            return null;
        }
    }

    @Override
    public void postInit(KeycloakSessionFactory sessions) {
        sessions.register(new UnsetSecrets());
    }

    @Override
    public Authenticator create(KeycloakSession session) {
        return authenticator;
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getDisplayType() {
        return "Tokhai phone OTP";
    }

    @Override
    public String getReferenceCategory() {
        return ID;
    }

    @Override
    public String getHelpText() {
        return "Direct grant of a person by a signed, short-lived, single-use proof of otp-service";
    }

    @Override
    public boolean isConfigurable() {
        return false;
    }

    @Override
    public boolean isUserSetupAllowed() {
        return false;
    }

    @Override
    public Requirement[] getRequirementChoices() {
        return new Requirement[] {Requirement.REQUIRED, Requirement.DISABLED};
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return List.of();
    }

    @Override
    public void close() {
        // Holds no resource.
    }
}
