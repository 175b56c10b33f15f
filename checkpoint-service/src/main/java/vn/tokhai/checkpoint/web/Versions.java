package vn.tokhai.checkpoint.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.Checkpoint;
import vn.tokhai.platform.problem.ProblemException;

/** The version of a checkpoint as its ETag. */
final class Versions {

    private static final Pattern ETAG = Pattern.compile("\"?(\\d{1,18})\"?");

    static String etag(Checkpoint checkpoint) {
        return Long.toString(checkpoint.version());
    }

    /** Of a conditional request; one that does not say what it looked at is refused. */
    static long read(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw new ProblemException(
                    CheckpointProblems.PRECONDITION_REQUIRED, "If-Match has to carry the ETag that was read");
        }
        Matcher etag = ETAG.matcher(ifMatch.strip());
        if (!etag.matches()) {
            throw ProblemException.invalid("If-Match", "Phải là ETag đã đọc · has to be the ETag that was read");
        }
        return Long.parseLong(etag.group(1));
    }

    private Versions() {}
}
