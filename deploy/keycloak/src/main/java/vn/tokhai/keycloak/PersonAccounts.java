package vn.tokhai.keycloak;

import java.util.List;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionTask;
import org.keycloak.models.ModelDuplicateException;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;

/** The accounts that a phone may open: those whose one and only role is {@code citizen}. */
final class PersonAccounts {

    static final String CITIZEN = "citizen";

    private static final Logger LOG = Logger.getLogger(PersonAccounts.class);

    private final OwnTransaction transaction;

    PersonAccounts(OwnTransaction transaction) {
        this.transaction = transaction;
    }

    /** Runs a job beside the transaction of the request, and commits it before it returns. */
    interface OwnTransaction {
        void run(KeycloakSession request, KeycloakSessionTask job);
    }

    /** The account of the person, made on the first log-in; null where the phone must not open it. */
    @Nullable
    UserModel open(KeycloakSession session, RealmModel realm, RoleModel citizen, String personId) {
        @Nullable UserModel user = session.users().getUserByUsername(realm, personId);
        if (user == null) {
            create(session, realm, personId);
            user = session.users().getUserByUsername(realm, personId);
        }
        return user != null && isOfPerson(user, citizen) ? user : null;
    }

    /** In a transaction of its own: where two first log-ins race, the slower finds the account of the faster. */
    private void create(KeycloakSession session, RealmModel realm, String personId) {
        try {
            transaction.run(session, job -> add(job, realm.getId(), personId));
        } catch (ModelDuplicateException e) {
            LOG.debug("another log-in of the same person made the account first");
        }
    }

    private static void add(KeycloakSession session, String realmId, String personId) {
        RealmModel realm = session.realms().getRealm(realmId);
        // The same opaque id inside and outside, so that `sub` and `preferred_username` never name two people.
        UserModel user = session.users().addUser(realm, personId, personId, false, false);
        user.setEnabled(true);
        user.grantRole(realm.getRole(CITIZEN));
    }

    /**
     * An allow-list, and exact: a role, group or link that somebody adds tomorrow closes the account to phones without a
     * change here.
     */
    private static boolean isOfPerson(UserModel user, RoleModel citizen) {
        List<RoleModel> roles = user.getRoleMappingsStream().toList();
        return user.isEnabled()
                && user.getServiceAccountClientLink() == null
                && user.getFederationLink() == null
                && user.getGroupsStream().findAny().isEmpty()
                && roles.size() == 1
                && roles.getFirst().getId().equals(citizen.getId());
    }
}
