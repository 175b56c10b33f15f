package vn.tokhai.tracing;

/** The owner of personal data does not show it to this officer for this purpose. */
public final class PeopleRefused extends RuntimeException {

    public PeopleRefused(String message) {
        super(message);
    }
}
