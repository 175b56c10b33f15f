package vn.tokhai.declaration.health.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.tokhai.declaration.health.AreaLists.Found;
import vn.tokhai.declaration.health.Directory;
import vn.tokhai.declaration.health.ListingMissing;
import vn.tokhai.platform.problem.ProblemException;

/** Where a page ended, as one opaque text. */
final class Cursor {

    private static final String SEPARATOR = "\n";

    static @Nullable String of(@Nullable Found found) {
        return found == null
                ? null
                : encode(
                        found.area(),
                        Integer.toString(found.page()),
                        found.entry().key(),
                        found.entry().person());
    }

    static @Nullable Found found(@Nullable String after) {
        if (after == null) {
            return null;
        }
        List<String> parts = decode(after);
        return new Found(parts.get(0), page(parts.get(1)), new Directory.Entry(parts.get(2), parts.get(3)));
    }

    static @Nullable String of(ListingMissing.@Nullable Position position) {
        return position == null
                ? null
                : encode(
                        position.slotId(), position.area(), Integer.toString(position.page()), position.quarantineId());
    }

    static ListingMissing.@Nullable Position position(@Nullable String after) {
        if (after == null) {
            return null;
        }
        List<String> parts = decode(after);
        return new ListingMissing.Position(parts.get(0), parts.get(1), page(parts.get(2)), parts.get(3));
    }

    private static String encode(String... parts) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> decode(String after) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
            List<String> parts = Arrays.asList(text.split(SEPARATOR, -1));
            if (parts.size() == 4) {
                return parts;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw wrong();
    }

    private static int page(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw wrong();
        }
    }

    private static ProblemException wrong() {
        return ProblemException.invalid("?after", "Sai định dạng / has the wrong form");
    }

    private Cursor() {}
}
