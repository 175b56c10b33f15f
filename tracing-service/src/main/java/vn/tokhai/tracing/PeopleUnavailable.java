package vn.tokhai.tracing;

/** Names could not be read, or not all of them. */
public final class PeopleUnavailable extends RuntimeException {

    public PeopleUnavailable(String message, Throwable cause) {
        super(message, cause);
    }

    public PeopleUnavailable(String message) {
        super(message);
    }
}
