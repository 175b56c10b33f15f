package vn.tokhai.contracts;

import java.time.Duration;
import java.util.Optional;

/**
 * A topic and how it is kept.
 *
 * @param name {@code <owner>.<noun>.v<major>}
 * @param payload the sealed interface or record whose JSON form is the value
 * @param key what the record key is, in words
 * @param cleanup whether the newest value per key is kept, or everything for a while
 * @param retention how long records are kept; ignored for {@link Cleanup#COMPACT}
 * @param internal true when only the owner reads it and its form may change without notice
 */
public record Topic<T>(
        String name, Class<T> payload, String key, Cleanup cleanup, Duration retention, boolean internal) {

    /** The two ways in which Kafka forgets. */
    public enum Cleanup {
        COMPACT,
        DELETE
    }

    /** How long records are kept; empty when the newest per key stays for good. */
    public Optional<Duration> keptFor() {
        return cleanup == Cleanup.COMPACT ? Optional.empty() : Optional.of(retention);
    }

    static <T> Topic<T> compacted(String name, Class<T> payload, String key) {
        return new Topic<>(name, payload, key, Cleanup.COMPACT, Duration.ZERO, false);
    }

    static <T> Topic<T> kept(Duration retention, String name, Class<T> payload, String key) {
        return new Topic<>(name, payload, key, Cleanup.DELETE, retention, false);
    }

    @Override
    public String toString() {
        return name;
    }
}
