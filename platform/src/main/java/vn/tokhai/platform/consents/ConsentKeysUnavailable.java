package vn.tokhai.platform.consents;

/** The keys cannot be fetched, so that nothing can be said about a consent; answered with 503. */
public final class ConsentKeysUnavailable extends RuntimeException {

    ConsentKeysUnavailable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
