package vn.tokhai.checkpoint;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Paper that a poster is printed on, upright. */
public enum PosterSize {
    A4,
    A5,
    A6;

    public static Optional<PosterSize> parse(@Nullable String name) {
        return Arrays.stream(values()).filter(size -> size.name().equals(name)).findFirst();
    }
}
