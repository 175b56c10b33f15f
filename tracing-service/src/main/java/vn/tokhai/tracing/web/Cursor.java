package vn.tokhai.tracing.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.tracing.Cases;
import vn.tokhai.tracing.ListingContacts;

/** Where the next page begins; opaque to clients. */
final class Cursor {

    static @Nullable String of(ListingContacts.@Nullable Position position) {
        return position == null
                ? null
                : encode(position.generation() + "|" + position.rank() + "|" + position.personId());
    }

    static String of(Cases.Position position) {
        return encode(position.openedAt() + "|" + position.caseId());
    }

    static ListingContacts.@Nullable Position contact(@Nullable String cursor) {
        return decode(
                cursor,
                3,
                parts -> new ListingContacts.Position(Integer.parseInt(parts[0]), Long.parseLong(parts[1]), parts[2]));
    }

    static Cases.@Nullable Position ofCase(@Nullable String cursor) {
        return decode(cursor, 2, parts -> new Cases.Position(Instant.parse(parts[0]), parts[1]));
    }

    private static <T> @Nullable T decode(@Nullable String cursor, int size, Function<String[], T> reading) {
        if (cursor == null) {
            return null;
        }
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\\|", size);
            if (parts.length == size) {
                return reading.apply(parts);
            }
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw ProblemException.invalid("?after", "is no cursor of this list");
        }
        throw ProblemException.invalid("?after", "is no cursor of this list");
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private Cursor() {}
}
