package vn.tokhai.checkin.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

import org.jspecify.annotations.Nullable;

import vn.tokhai.checkin.visit.VisitCursor;
import vn.tokhai.platform.problem.ProblemException;

/** Keyset cursors as opaque text. */
final class Cursors {

    static String write(VisitCursor cursor) {
        String text = cursor.arrivedAt().toEpochMilli() + ":" + cursor.visitId();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static @Nullable VisitCursor read(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int colon = plain.indexOf(':');
            return new VisitCursor(
                    Instant.ofEpochMilli(Long.parseLong(plain.substring(0, colon))), plain.substring(colon + 1));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw ProblemException.invalid("?after", "is no cursor of this list");
        }
    }

    private Cursors() {}
}
