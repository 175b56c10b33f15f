package vn.tokhai.local.demo;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

/** The ways in: citizens by phone and passcode, officers by password and second factor, services by secret. */
public final class LogIns {

    private static final Pattern PASSCODE = Pattern.compile("\\b(\\d{6})\\b");

    private final Api api;
    private final URI issuer;

    public LogIns(Api api, URI issuer) {
        this.api = api;
        this.issuer = issuer;
    }

    /** @param personId opaque id, also the user name in Keycloak */
    public record Session(String token, String personId) {

        @Override
        public String toString() {
            return "Session[" + personId + "]";
        }
    }

    /** Asks for a passcode, reads it from the local SMS outbox and trades it for a token. */
    public Session citizen(String phone) {
        JsonNode challenge = api.post("/api/v1/passcodes", null, Map.of("phone", phone, "purpose", "log-in"))
                .expect(202)
                .json();
        String code = passcodeSentTo(phone);
        JsonNode tokens = api.post(
                        "/api/v1/passcodes/" + challenge.get("challengeId").asString() + "/verification",
                        null,
                        Map.of("code", code))
                .expect(200)
                .json();
        return new Session(
                tokens.get("accessToken").asString(), tokens.get("personId").asString());
    }

    /** Newest passcode in the local SMS outbox. */
    public String passcodeSentTo(String phone) {
        JsonNode messages = api.get("/dev/sms.json?phone=" + encode(phone), null)
                .expect(200)
                .json();
        Matcher code = PASSCODE.matcher(messages.get(0).get("text").asString());
        if (!code.find()) {
            throw new IllegalStateException("The newest message carries no passcode");
        }
        return code.group(1);
    }

    /**
     * A second factor works once, so a log-in right after another one waits for the next.
     *
     * @param totpSecret Base32
     */
    public String officer(String user, String password, String totpSecret) {
        Api.Answer answer = officerTokens(user, password, totpSecret);
        if (answer.status() == 400) {
            awaitNextCode();
            answer = officerTokens(user, password, totpSecret);
        }
        return accessToken(answer);
    }

    public String client(String clientId, String secret) {
        return accessToken(
                tokens(Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", secret)));
    }

    private Api.Answer officerTokens(String user, String password, String totpSecret) {
        return tokens(Map.of(
                "grant_type",
                "password",
                "client_id",
                "tokhai-portal",
                "scope",
                "openid",
                "username",
                user,
                "password",
                password,
                "totp",
                Totp.at(Instant.now(), totpSecret)));
    }

    private static void awaitNextCode() {
        try {
            Thread.sleep(Totp.untilNext(Instant.now()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private static String accessToken(Api.Answer answer) {
        return answer.expect(200).json().get("access_token").asString();
    }

    private Api.Answer tokens(Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return api.form(URI.create(issuer + "/protocol/openid-connect/token"), body);
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
