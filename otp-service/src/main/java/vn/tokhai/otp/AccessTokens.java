package vn.tokhai.otp;

import java.time.Duration;

/** Tokens of the platform's one issuer. */
public interface AccessTokens {

    /**
     * For a person who has just answered a passcode.
     *
     * @throws IdentityUnavailable when Keycloak does not answer or refuses
     */
    Issued issueTo(PersonId person);

    record Issued(String accessToken, String refreshToken, Duration expiresIn, String tokenType) {

        @Override
        public String toString() {
            return "Issued[redacted]";
        }
    }
}
