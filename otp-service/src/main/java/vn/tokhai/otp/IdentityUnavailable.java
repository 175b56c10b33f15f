package vn.tokhai.otp;

/** The declaration service or Keycloak cannot do its part at the moment. The message carries no personal data. */
public final class IdentityUnavailable extends RuntimeException {

    public IdentityUnavailable(String reason) {
        super(reason);
    }

    public IdentityUnavailable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
