package vn.tokhai.local.part;

import java.util.LinkedHashMap;
import java.util.Map;

import vn.tokhai.local.Settings;

/** Where the parts of one platform are reached; all on loopback. */
public record Addresses(Settings settings) {
    private static final String HOST = "127.0.0.1";

    public String broker() {
        return HOST + ":" + settings.port("broker");
    }

    public String keycloak() {
        return http(settings.port("keycloak"));
    }

    public String keycloakHealth() {
        return http(settings.port("keycloak-management")) + "/health/ready";
    }

    public String issuer() {
        return keycloak() + "/realms/tokhai";
    }

    public String gateway() {
        return http(settings.port("gateway"));
    }

    public String store() {
        return "mongodb://" + HOST + ":" + settings.port("store");
    }

    /** Further instances listen ten ports above the one before. */
    public int port(ServiceKind service, int instance) {
        return settings.port(service.module()) + 10 * (instance - 1);
    }

    public String http(int port) {
        return "http://" + HOST + ":" + port;
    }

    public Map<String, String> named() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("broker", broker());
        all.put("keycloak", keycloak());
        all.put("issuer", issuer());
        all.put("gateway", gateway());
        all.put("store", store());
        return all;
    }
}
