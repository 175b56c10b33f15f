package vn.tokhai.declaration.protection;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The published retention: what is kept, why and how long. The jobs delete by these rows, certificates speak in them, and
 * {@code docs/privacy.md} shows them.
 */
public record Retention(int version, List<Row> rows) {

    /**
     * @param key stable
     * @param fields names of the fields, as in the API
     * @param owner the part of the platform that keeps it
     * @param period ISO 8601; absent where {@code from} says it all
     * @param from what the period begins with
     * @param enforcedBy what deletes it
     * @param onErasure what the erasure of the person does to it
     */
    public record Row(
            String key,
            Text what,
            List<String> fields,
            String owner,
            Text why,
            @Nullable String period,
            Text from,
            String enforcedBy,
            OnErasure onErasure) {

        /** Everything that began before this is past its time. */
        public Instant cutoff(Instant now) {
            return now.atZone(ZoneOffset.UTC).minus(Period.parse(required())).toInstant();
        }

        @Nullable
        Instant lastDay(Instant erased) {
            return period == null
                    ? null
                    : erased.atZone(ZoneOffset.UTC).plus(Period.parse(period)).toInstant();
        }

        private String required() {
            if (period == null) {
                throw new IllegalStateException("Nothing says how long " + key + " is kept");
            }
            return period;
        }
    }

    /** What becomes of a row when the person is erased. */
    public enum OnErasure {
        /** Deleted, or sealed with the key that is destroyed. */
        DESTROYED,
        /** Stays under the opaque id until its own time. */
        REMAINS,
        /** Has nothing to do with the person. */
        UNTOUCHED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Row row(String key) {
        return rows.stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The retention has no row " + key));
    }

    public List<Row> on(OnErasure fate) {
        return rows.stream().filter(row -> row.onErasure() == fate).toList();
    }
}
