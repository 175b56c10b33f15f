package vn.tokhai.platform.problem;

import java.net.URI;

/**
 * A kind of problem (RFC 9457). The slug never changes once published; clients switch on it.
 *
 * @param slug last part of the type URI {@code /problems/<slug>}
 * @param status HTTP status
 * @param title short, for people, the same for every occurrence
 */
public record ProblemType(String slug, int status, String title) {

    public static final ProblemType MALFORMED_REQUEST =
            new ProblemType("malformed-request", 400, "The request cannot be read");
    public static final ProblemType VALIDATION_FAILED =
            new ProblemType("validation-failed", 400, "Some fields are not acceptable");
    public static final ProblemType UNAUTHENTICATED = new ProblemType("unauthenticated", 401, "Log in first");
    public static final ProblemType FORBIDDEN = new ProblemType("forbidden", 403, "This is not open to you");
    public static final ProblemType NOT_FOUND = new ProblemType("not-found", 404, "There is no such thing");
    public static final ProblemType METHOD_NOT_ALLOWED =
            new ProblemType("method-not-allowed", 405, "The method does not exist here");
    public static final ProblemType NOT_ACCEPTABLE =
            new ProblemType("not-acceptable", 406, "No such representation is offered");
    public static final ProblemType CONFLICT = new ProblemType("conflict", 409, "This contradicts the current state");
    public static final ProblemType STALE_VERSION =
            new ProblemType("stale-version", 412, "Somebody changed it in between");
    public static final ProblemType TOO_LARGE = new ProblemType("too-large", 413, "The request is too large");
    public static final ProblemType UNSUPPORTED_MEDIA_TYPE =
            new ProblemType("unsupported-media-type", 415, "The body has to be JSON");
    public static final ProblemType TOO_MANY_REQUESTS =
            new ProblemType("too-many-requests", 429, "Too many requests, try later");
    public static final ProblemType INTERNAL = new ProblemType("internal", 500, "Something went wrong on our side");
    public static final ProblemType UNAVAILABLE =
            new ProblemType("unavailable", 503, "A part of the platform is not available, try again");

    public URI uri() {
        return URI.create("/problems/" + slug);
    }

    static ProblemType ofStatus(int status) {
        return switch (status) {
            case 400 -> MALFORMED_REQUEST;
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 409 -> CONFLICT;
            case 412 -> STALE_VERSION;
            case 413 -> TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 429 -> TOO_MANY_REQUESTS;
            case 503 -> UNAVAILABLE;
            default -> status >= 500 ? INTERNAL : MALFORMED_REQUEST;
        };
    }
}
