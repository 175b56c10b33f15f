package vn.tokhai.gateway.edge;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Headers that tell a browser to be careful. Set once, whatever the service behind sent. */
final class SecurityHeaders {

    private static final String CSP = "Content-Security-Policy";

    /** Answers of the API are no pages; should a browser take one for a page, nothing in it runs or loads. */
    private static final String NOTHING =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    /** Pages carry their styles inline or beside them and run no script. */
    private static final String PAGE = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
            + "frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    /** Swagger UI runs its own script, styles elements inline and calls the API. */
    private static final String DOCS = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
            + "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    static void set(String path, HttpHeaders headers, boolean https) {
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.remove("X-XSS-Protection");
        headers.remove(HttpHeaders.SERVER);
        if (https) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        } else {
            headers.remove("Strict-Transport-Security");
        }
        if (!headers.containsHeader(CSP)) {
            policy(path, headers);
        }
        if (!headers.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            headers.setCacheControl("no-store");
        }
    }

    private static void policy(String path, HttpHeaders headers) {
        MediaType type = headers.getContentType();
        if (path.equals("/docs")) {
            headers.set(CSP, DOCS);
        } else if (MediaType.TEXT_HTML.isCompatibleWith(type)) {
            headers.set(CSP, PAGE);
        } else if (!MediaType.APPLICATION_PDF.isCompatibleWith(type)) {
            // the PDF viewers of browsers are pages of their own and break under a policy
            headers.set(CSP, NOTHING);
        }
    }

    private SecurityHeaders() {}
}
