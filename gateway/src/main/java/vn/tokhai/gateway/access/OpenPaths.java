package vn.tokhai.gateway.access;

import java.util.List;

import org.springframework.http.HttpMethod;

/**
 * What is open to everybody, as far as the services leave it open.
 *
 * @param method null for reading (GET and HEAD)
 * @param patterns Spring path patterns
 */
record OpenPaths(HttpMethod method, List<String> patterns) {

    static final List<OpenPaths> ALL = List.of(
            new OpenPaths(HttpMethod.POST, List.of("/api/v1/passcodes", "/api/v1/passcodes/*/verification")),
            new OpenPaths(HttpMethod.POST, List.of("/api/v1/poster-reports", "/c/*/report", "/C/*/report")),
            // a new device proves itself by the one-time code and its key
            new OpenPaths(HttpMethod.POST, List.of("/api/v1/devices")),
            reading(HttpMethod.GET),
            reading(HttpMethod.HEAD));

    private static OpenPaths reading(HttpMethod method) {
        return new OpenPaths(
                method,
                List.of(
                        "/api/v1/administrative-units/**",
                        "/api/v1/checkpoint-kinds",
                        "/.well-known/venue-keys.json",
                        "/.well-known/personal-code-keys.json",
                        "/.well-known/consent-keys.json",
                        "/.well-known/erasure-keys.json",
                        "/api/v1/erasure-certificates/*",
                        "/api/v1/retention",
                        "/api/v1/declaration-forms",
                        "/api/v1/declaration-forms/*",
                        "/api/v1/mandatory-groups",
                        "/api/v1/safety-questionnaires",
                        "/api/v1/safety-questionnaires/*",
                        "/api/v1/public-map/**",
                        "/api/v1/areas/*/*/safety",
                        "/screen/**",
                        "/api/v1/screen-code",
                        "/api/v1/sms-receipts/*/*",
                        "/c/**",
                        "/C/**"));
    }
}
