package vn.tokhai.keycloak;

import java.time.InstantSource;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.ws.rs.core.Response;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.models.GroupModel;
import org.keycloak.models.UserModel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static vn.tokhai.keycloak.KeycloakFixtures.role;
import static vn.tokhai.keycloak.ProofFixtures.KEY;
import static vn.tokhai.keycloak.ProofFixtures.NOW;
import static vn.tokhai.keycloak.ProofFixtures.OTHER_KEY;
import static vn.tokhai.keycloak.ProofFixtures.OTHER_PERSON;
import static vn.tokhai.keycloak.ProofFixtures.PERSON;
import static vn.tokhai.keycloak.ProofFixtures.proof;

class PhoneOtpAuthenticatorTests {

    private final KeycloakFixtures keycloak = new KeycloakFixtures();
    private final PersonAccounts accounts = new PersonAccounts((request, job) -> job.run(request));
    private final PhoneOtpAuthenticator authenticator =
            new PhoneOtpAuthenticator(new ProofVerifier(KEY, InstantSource.fixed(NOW)), accounts);

    @Test
    void makesAccountOnFirstLogInWithNothingButPersonIdAndRole() {
        AuthenticationFlowContext context = keycloak.request("username", PERSON, "proof", proof().compact());

        authenticator.authenticate(context);

        verify(context).success();
        verify(keycloak.users).addUser(keycloak.realm, PERSON, PERSON, false, false);
        UserModel account = Objects.requireNonNull(keycloak.accounts.get(PERSON));
        verify(context).setUser(account);
        assertThat(account.getRoleMappingsStream()).containsExactly(keycloak.citizen);
        verify(account).setEnabled(true);
        verify(account, never()).setAttribute(any(), any());
        verify(account, never()).setFirstName(any());
    }

    @Test
    void opensExistingAccount() {
        UserModel account = keycloak.account(PERSON, keycloak.citizen);
        AuthenticationFlowContext context = keycloak.request("username", PERSON, "proof", proof().compact());

        authenticator.authenticate(context);

        verify(context).setUser(account);
        verify(context).success();
        verify(keycloak.users, never()).addUser(any(), any());
    }

    @Test
    void findsAccountThatAnotherLogInMadeMeanwhile() {
        keycloak.accountAppearsMeanwhile(PERSON);
        AuthenticationFlowContext context = keycloak.request("username", PERSON, "proof", proof().compact());

        authenticator.authenticate(context);

        verify(context).success();
    }

    @Test
    void refusesProofUsedBefore() {
        String proof = proof().compact();
        authenticator.authenticate(keycloak.request("username", PERSON, "proof", proof));

        assertRefused(Refusal.USED_BEFORE, "username", PERSON, "proof", proof);
    }

    @Test
    void remembersSpentProofOverRestart() {
        authenticator.authenticate(keycloak.request("username", PERSON, "proof", proof().compact()));
        keycloak.spent.removeIf(entry -> !entry.endsWith(".revoked"));

        assertRefused(Refusal.USED_BEFORE, "username", PERSON, "proof", proof().compact());
    }

    @Test
    void refusesWrongSignatureOtherPersonExpiredAndLongLivedProof() {
        assertRefused(
                Refusal.SIGNATURE,
                "username",
                PERSON,
                "proof",
                proof().signedWith(OTHER_KEY).compact());
        assertRefused(
                Refusal.SIGNATURE,
                "username",
                PERSON,
                "proof",
                proof().header("alg", "none").unsigned());
        assertRefused(Refusal.SUBJECT, "username", OTHER_PERSON, "proof", proof().compact());
        assertRefused(
                Refusal.EXPIRED,
                "username",
                PERSON,
                "proof",
                proof().claim("exp", NOW.getEpochSecond()).compact());
        assertRefused(
                Refusal.LIFE_TOO_LONG,
                "username",
                PERSON,
                "proof",
                proof().claim("exp", NOW.plusSeconds(61).getEpochSecond()).compact());
        assertThat(keycloak.spent).isEmpty();
        assertThat(keycloak.accounts).isEmpty();
    }

    @Test
    void refusesMissingEmptyAndRepeatedParameters() {
        String proof = proof().compact();

        assertRefused(Refusal.MISSING_PARAMETER);
        assertRefused(Refusal.MISSING_PARAMETER, "username", PERSON);
        assertRefused(Refusal.MISSING_PARAMETER, "proof", proof);
        assertRefused(Refusal.MISSING_PARAMETER, "username", " ", "proof", proof);
        assertRefused(Refusal.MISSING_PARAMETER, "username", PERSON, "proof", "");
        assertRefused(Refusal.MISSING_PARAMETER, "username", PERSON, "username", OTHER_PERSON, "proof", proof);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"health-officer", "chief-officer", "committee", "inspector", "hotline", "admin", "service", "new"
            })
    void refusesAccountWithAnyOtherRole(String role) {
        keycloak.account(PERSON, keycloak.citizen, role(role));

        assertRefused(Refusal.ACCOUNT, "username", PERSON, "proof", proof().compact());
    }

    @Test
    void refusesOfficersNameEvenWhereSigned() {
        keycloak.account("officer.ninhthuan", role("health-officer"));

        assertRefused(
                Refusal.SUBJECT,
                "username",
                "officer.ninhthuan",
                "proof",
                proof().claim("sub", "officer.ninhthuan").compact());
    }

    @Test
    void refusesOfficerWhoseNameLooksLikePersonId() {
        keycloak.account(PERSON, role("health-officer"));

        assertRefused(Refusal.ACCOUNT, "username", PERSON, "proof", proof().compact());
    }

    @Test
    void refusesAccountWithoutRole() {
        keycloak.account(PERSON);

        assertRefused(Refusal.ACCOUNT, "username", PERSON, "proof", proof().compact());
    }

    @Test
    void refusesDisabledAccountOfServiceOfFederationAndInGroup() {
        UserModel account = keycloak.account(PERSON, keycloak.citizen);
        when(account.isEnabled()).thenReturn(false);
        assertRefused(Refusal.ACCOUNT, "username", PERSON, "proof", another(1));
        when(account.isEnabled()).thenReturn(true);

        when(account.getServiceAccountClientLink()).thenReturn("client");
        assertRefused(Refusal.ACCOUNT, "username", PERSON, "proof", another(2));
        when(account.getServiceAccountClientLink()).thenReturn(null);

        when(account.getFederationLink()).thenReturn("directory");
        assertRefused(Refusal.ACCOUNT, "username", PERSON, "proof", another(3));
        when(account.getFederationLink()).thenReturn(null);

        when(account.getGroupsStream()).thenAnswer(call -> Stream.of(mock(GroupModel.class)));
        assertRefused(Refusal.ACCOUNT, "username", PERSON, "proof", another(4));
    }

    @Test
    void refusesEverybodyWithoutKey() {
        AuthenticationFlowContext context = keycloak.request("username", PERSON, "proof", proof().compact());

        new PhoneOtpAuthenticator(null, accounts).authenticate(context);

        assertLooksLikeEveryRefusal(context, Refusal.NO_KEY);
    }

    @Test
    void refusesWhereRealmHasNoRoleForPeople() {
        when(keycloak.realm.getRole("citizen")).thenReturn(null);

        assertRefused(Refusal.REALM, "username", PERSON, "proof", proof().compact());
        assertThat(keycloak.spent).isEmpty();
    }

    private static String another(int number) {
        return proof().claim("jti", "00000000-0000-4000-8000-00000000000" + number)
                .compact();
    }

    private void assertRefused(Refusal why, String... parameters) {
        AuthenticationFlowContext context = keycloak.request(parameters);

        authenticator.authenticate(context);

        assertLooksLikeEveryRefusal(context, why);
    }

    private void assertLooksLikeEveryRefusal(AuthenticationFlowContext context, Refusal why) {
        Response response = KeycloakFixtures.refusalOf(context);
        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(response.getEntity()).isEqualTo("{\"error\":\"invalid_grant\"}");
        verify(context, never()).success();
        verify(context, never()).setUser(any());
        verify(keycloak.event).detail("reason", why.word());
        clearInvocations(keycloak.event);
    }
}
