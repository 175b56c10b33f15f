package vn.tokhai.keycloak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.events.EventBuilder;
import org.keycloak.http.HttpRequest;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelDuplicateException;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RealmProvider;
import org.keycloak.models.RoleModel;
import org.keycloak.models.SingleUseObjectProvider;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserProvider;
import org.mockito.ArgumentCaptor;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

/** As much of Keycloak as a log-in touches: users, single-use entries and one realm, in memory. */
final class KeycloakFixtures {

    final Map<String, UserModel> accounts = new HashMap<>();
    final Set<String> spent = new HashSet<>();
    final RealmModel realm = mock(RealmModel.class);
    final RoleModel citizen = role("citizen");
    final EventBuilder event = mock(EventBuilder.class, RETURNS_SELF);
    final UserProvider users = mock(UserProvider.class);
    private final KeycloakSession session = mock(KeycloakSession.class);

    KeycloakFixtures() {
        when(realm.getId()).thenReturn("realm");
        when(realm.getRole("citizen")).thenReturn(citizen);
        RealmProvider realms = mock(RealmProvider.class);
        when(realms.getRealm("realm")).thenReturn(realm);
        SingleUseObjectProvider singleUse = mock(SingleUseObjectProvider.class);
        when(singleUse.putIfAbsent(anyString(), anyLong())).thenAnswer(call -> spent.add(call.getArgument(0)));
        when(users.getUserByUsername(any(), anyString())).thenAnswer(call -> accounts.get(call.<String>getArgument(1)));
        when(users.addUser(any(), anyString(), anyString(), anyBoolean(), anyBoolean()))
                .thenAnswer(call -> account(call.getArgument(2)));
        when(session.users()).thenReturn(users);
        when(session.realms()).thenReturn(realms);
        when(session.singleUseObjects()).thenReturn(singleUse);
    }

    static RoleModel role(String name) {
        RoleModel role = mock(RoleModel.class);
        when(role.getId()).thenReturn("id of " + name);
        when(role.getName()).thenReturn(name);
        return role;
    }

    /** An enabled account with these roles, known by this name. */
    UserModel account(String name, RoleModel... roles) {
        UserModel user = mock(UserModel.class);
        List<RoleModel> held = new ArrayList<>(Arrays.asList(roles));
        when(user.getUsername()).thenReturn(name);
        when(user.isEnabled()).thenReturn(true);
        when(user.getServiceAccountClientLink()).thenReturn(null);
        when(user.getFederationLink()).thenReturn(null);
        when(user.getGroupsStream()).thenAnswer(call -> Stream.empty());
        when(user.getRoleMappingsStream()).thenAnswer(call -> held.stream());
        doAnswer(call -> held.add(call.getArgument(0))).when(user).grantRole(any());
        accounts.put(name, user);
        return user;
    }

    /** Another log-in makes the account between our look and our insert. */
    void accountAppearsMeanwhile(String name) {
        when(users.addUser(any(), anyString(), anyString(), anyBoolean(), anyBoolean()))
                .thenAnswer(call -> {
                    account(name, citizen);
                    throw new ModelDuplicateException("there already");
                });
    }

    /** One request; the parameters as name, value, name, value. */
    AuthenticationFlowContext request(String... parameters) {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            form.add(parameters[i], parameters[i + 1]);
        }
        HttpRequest http = mock(HttpRequest.class);
        when(http.getDecodedFormParameters()).thenReturn(form);
        AuthenticationFlowContext context = mock(AuthenticationFlowContext.class);
        when(context.getHttpRequest()).thenReturn(http);
        when(context.getSession()).thenReturn(session);
        when(context.getRealm()).thenReturn(realm);
        when(context.getEvent()).thenReturn(event);
        return context;
    }

    static Response refusalOf(AuthenticationFlowContext context) {
        ArgumentCaptor<Response> response = ArgumentCaptor.forClass(Response.class);
        verify(context).failure(any(AuthenticationFlowError.class), response.capture());
        return response.getValue();
    }
}
