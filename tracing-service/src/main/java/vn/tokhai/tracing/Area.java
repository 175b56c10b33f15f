package vn.tokhai.tracing;

import org.jspecify.annotations.Nullable;

/**
 * An area by statistical codes, which mean something only with their structure.
 *
 * @param structure {@code 2021} or {@code 2025}
 */
public record Area(
        String structure,
        String province,
        @Nullable String district,
        @Nullable String ward) {

    /** Ends with a slash, so that one area lies in another exactly when its path begins with the other's. */
    public String path() {
        StringBuilder path = new StringBuilder(structure).append(':').append(province);
        append(path, district);
        append(path, ward);
        return path.append('/').toString();
    }

    private static void append(StringBuilder path, @Nullable String code) {
        if (code != null && !code.isBlank()) {
            path.append('/').append(code);
        }
    }
}
