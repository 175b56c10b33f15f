package vn.tokhai.local.part;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The Spring services: module, database and the secrets each may see. */
public enum ServiceKind {
    OTP(
            "otp-service",
            "tokhai_otp",
            "TOKHAI_OTP_PROOF_KEY",
            "TOKHAI_OTP_PEPPER",
            "TOKHAI_CONSENT_KEY",
            "TOKHAI_SERVICE_CLIENT_SECRET"),
    DECLARATION(
            "declaration-service",
            "tokhai_declaration",
            "TOKHAI_PHONE_PEPPER",
            "TOKHAI_MASTER_KEY",
            "TOKHAI_PERSONAL_KEY",
            "TOKHAI_ERASURE_KEY"),
    CHECKPOINT("checkpoint-service", "tokhai_checkpoint", "TOKHAI_VENUE_KEY", "TOKHAI_CHECKPOINT_KEY"),
    CHECKIN("checkin-service", "", "TOKHAI_SHORT_CODE_KEY", "TOKHAI_SERVICE_CLIENT_SECRET"),
    TRACING("tracing-service", "tokhai_tracing"),
    INTEGRATION("integration-service", "tokhai_integration"),
    GATEWAY("gateway", "");

    private final String module;
    private final String database;
    private final List<String> secrets;

    ServiceKind(String module, String database, String... secrets) {
        this.module = module;
        this.database = database;
        this.secrets = List.of(secrets);
    }

    /** Maven module, and name in the table. */
    public String module() {
        return module;
    }

    /** Name of its database; empty when it has none. */
    public String database() {
        return database;
    }

    public List<String> secrets() {
        return secrets;
    }

    /** Takes {@code checkin} and {@code checkin-service}. */
    public static Optional<ServiceKind> named(String name) {
        for (ServiceKind kind : values()) {
            if (kind.module.equals(name) || kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
