package vn.tokhai.declaration;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The 36-character form only; {@link UUID#fromString} accepts shortened ones, which would give one id many spellings. */
public final class CanonicalUuid {

    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    public static Optional<UUID> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    private CanonicalUuid() {}
}
