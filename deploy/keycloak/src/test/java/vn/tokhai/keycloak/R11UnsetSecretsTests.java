package vn.tokhai.keycloak;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.models.ClientModel;
import org.keycloak.models.ClientProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RealmProvider;

import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

/** R11: no default passwords. A placeholder that nobody replaced would be one. */
class R11UnsetSecretsTests {

    @ParameterizedTest
    @ValueSource(strings = {"${TOKHAI_SERVICE_CLIENT_SECRET}", "", " "})
    void disablesClientWhoseSecretWasNeverSet(String secret) {
        ClientModel client = client(secret);

        UnsetSecrets.closeClients(realmWith(client));

        verify(client).setEnabled(false);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "q3Vn0o8yK1c2")
    void leavesPublicClientsAndRealSecretsAlone(@Nullable String secret) {
        ClientModel client = client(secret);

        UnsetSecrets.closeClients(realmWith(client));

        verify(client, never()).setEnabled(anyBoolean());
    }

    @Test
    void disablesOnce() {
        ClientModel client = client("${X}");
        when(client.isEnabled()).thenReturn(false);

        UnsetSecrets.closeClients(realmWith(client));

        verify(client, never()).setEnabled(anyBoolean());
    }

    private static ClientModel client(@Nullable String secret) {
        ClientModel client = mock(ClientModel.class);
        when(client.isEnabled()).thenReturn(true);
        when(client.getClientId()).thenReturn("tokhai-services");
        when(client.getSecret()).thenReturn(secret);
        return client;
    }

    private static KeycloakSession realmWith(ClientModel client) {
        RealmModel realm = mock(RealmModel.class);
        RealmProvider realms = mock(RealmProvider.class);
        when(realms.getRealmsStream()).thenAnswer(call -> Stream.of(realm));
        ClientProvider clients = mock(ClientProvider.class);
        when(clients.getClientsStream(realm)).thenAnswer(call -> Stream.of(client));
        KeycloakSession session = mock(KeycloakSession.class);
        when(session.realms()).thenReturn(realms);
        when(session.clients()).thenReturn(clients);
        return session;
    }
}
