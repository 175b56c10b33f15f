package vn.tokhai.declaration.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.tokhai.declaration.Declaration;
import vn.tokhai.platform.problem.ProblemException;

/** The version of a declaration as its ETag. */
final class DeclarationVersion {

    private static final Pattern ETAG = Pattern.compile("\"?(\\d{1,18})\"?");

    static String etag(Declaration declaration) {
        return Long.toString(declaration.version());
    }

    /** Of a conditional request; one that does not say what it looked at is refused. */
    static long read(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw new ProblemException(
                    DeclarationProblems.PRECONDITION_REQUIRED,
                    "If-Match phải là ETag đã đọc · If-Match has to carry the ETag that was read");
        }
        Matcher etag = ETAG.matcher(ifMatch.strip());
        if (!etag.matches()) {
            throw ProblemException.invalid("If-Match", "Phải là ETag đã đọc · has to be the ETag that was read");
        }
        return Long.parseLong(etag.group(1));
    }

    private DeclarationVersion() {}
}
