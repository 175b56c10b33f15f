package vn.tokhai.keycloak;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;

/**
 * Closes clients whose secret was never set.
 *
 * <p>The realm file names its secrets by environment variables. Where a variable is missing at the import, Keycloak keeps
 * the placeholder itself, a text that anybody can read in this repository, as the secret. Such a client is disabled at
 * the start, before it can be used, and the log says so.
 */
final class UnsetSecrets implements ProviderEventListener {

    private static final Logger LOG = Logger.getLogger(UnsetSecrets.class);

    @Override
    public void onEvent(ProviderEvent event) {
        if (event instanceof PostMigrationEvent started) {
            KeycloakModelUtils.runJobInTransaction(started.getFactory(), UnsetSecrets::closeClients);
        }
    }

    static void closeClients(KeycloakSession session) {
        session.realms()
                .getRealmsStream()
                .flatMap(realm -> session.clients().getClientsStream(realm))
                .filter(client -> client.isEnabled() && isUnset(client))
                .toList()
                .forEach(UnsetSecrets::close);
    }

    private static boolean isUnset(ClientModel client) {
        @Nullable String secret = client.getSecret();
        return secret != null && (secret.isBlank() || secret.startsWith("${"));
    }

    private static void close(ClientModel client) {
        client.setEnabled(false);
        LOG.errorf(
                "Client %s was imported without its secret and is now disabled: set a secret in the admin console and enable it",
                client.getClientId());
    }
}
