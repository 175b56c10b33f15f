package vn.tokhai.checkpoint;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The two divisions of the country. A code means something only together with its structure. */
public enum Structure {
    /** 63 provinces, districts, wards. */
    OF_2021("2021"),
    /** Since 1 July 2025: 34 provinces, wards. */
    OF_2025("2025");

    private final String key;

    Structure(String key) {
        this.key = key;
    }

    public static Optional<Structure> parse(@Nullable String key) {
        for (Structure structure : values()) {
            if (structure.key.equals(key)) {
                return Optional.of(structure);
            }
        }
        return Optional.empty();
    }

    public String key() {
        return key;
    }
}
