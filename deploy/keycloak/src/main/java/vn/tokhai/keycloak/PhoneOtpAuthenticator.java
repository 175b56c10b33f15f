package vn.tokhai.keycloak;

import java.time.Duration;
import java.util.List;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;
import org.keycloak.OAuthErrorException;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.authentication.Authenticator;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.SingleUseObjectProvider;
import org.keycloak.models.UserModel;

import vn.tokhai.keycloak.ProofVerifier.Genuine;
import vn.tokhai.keycloak.ProofVerifier.Refused;

/**
 * Direct grant with {@code username} (person id) and {@code proof} (see {@link ProofVerifier}).
 *
 * <p>Every refusal looks the same from outside, 401 {@code invalid_grant}, so that nobody learns which accounts exist. A
 * refusal never counts as a failed log-in of the account either: people have no password to guess, and a stranger must not
 * be able to lock them out.
 */
final class PhoneOtpAuthenticator implements Authenticator {

    static final String USERNAME = "username";
    static final String PROOF = "proof";

    private final @Nullable ProofVerifier verifier;
    private final PersonAccounts accounts;

    /** @param verifier null where the server has no key: then everybody is refused */
    PhoneOtpAuthenticator(@Nullable ProofVerifier verifier, PersonAccounts accounts) {
        this.verifier = verifier;
        this.accounts = accounts;
    }

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        MultivaluedMap<String, String> form = context.getHttpRequest().getDecodedFormParameters();
        @Nullable String personId = only(form, USERNAME);
        @Nullable String proof = only(form, PROOF);
        if (verifier == null) {
            refuse(context, Refusal.NO_KEY);
        } else if (personId == null || proof == null) {
            refuse(context, Refusal.MISSING_PARAMETER);
        } else {
            switch (verifier.verify(proof, personId)) {
                case Refused(Refusal why) -> refuse(context, why);
                case Genuine(String proofId, Duration keepFor) -> logIn(context, personId, proofId, keepFor);
            }
        }
    }

    private void logIn(AuthenticationFlowContext context, String personId, String proofId, Duration keepFor) {
        KeycloakSession session = context.getSession();
        RealmModel realm = context.getRealm();
        @Nullable RoleModel citizen = realm.getRole(PersonAccounts.CITIZEN);
        if (citizen == null) {
            refuse(context, Refusal.REALM);
            return;
        }
        if (!spend(session.singleUseObjects(), proofId, keepFor)) {
            refuse(context, Refusal.USED_BEFORE);
            return;
        }
        @Nullable UserModel user = accounts.open(session, realm, citizen, personId);
        if (user == null) {
            refuse(context, Refusal.ACCOUNT);
            return;
        }
        context.setUser(user);
        context.success();
    }

    /**
     * The first entry decides between requests that race. The second, by its suffix, is also written to the database, so
     * that a spent proof stays spent over a restart; on its own it would make the losers of a race fail with a conflict.
     */
    private static boolean spend(SingleUseObjectProvider spent, String proofId, Duration keepFor) {
        String entry = "tokhai-otp-proof." + proofId;
        return spent.putIfAbsent(entry, keepFor.toSeconds())
                && spent.putIfAbsent(entry + SingleUseObjectProvider.REVOKED_KEY, keepFor.toSeconds());
    }

    private static void refuse(AuthenticationFlowContext context, Refusal why) {
        context.getEvent().detail(Details.REASON, why.word()).error(Errors.INVALID_USER_CREDENTIALS);
        context.failure(
                AuthenticationFlowError.INVALID_CREDENTIALS,
                Response.status(Response.Status.UNAUTHORIZED)
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .entity("{\"error\":\"" + OAuthErrorException.INVALID_GRANT + "\"}")
                        .build());
    }

    private static @Nullable String only(MultivaluedMap<String, String> form, String parameter) {
        @Nullable List<String> values = form.get(parameter);
        return values != null && values.size() == 1 && !values.getFirst().isBlank() ? values.getFirst() : null;
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        // A direct grant has no second step.
    }

    @Override
    public boolean requiresUser() {
        return false;
    }

    @Override
    public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
        return true;
    }

    @Override
    public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {
        // Nothing to set up: the phone is the credential and otp-service holds it.
    }

    @Override
    public void close() {
        // Holds no resource.
    }
}
