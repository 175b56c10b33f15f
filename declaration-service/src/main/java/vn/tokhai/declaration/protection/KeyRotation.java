package vn.tokhai.declaration.protection;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.tokhai.declaration.PersonId;

/**
 * One pass over all data keys, which wraps those of former master keys by the active one. After a pass without unreadable
 * keys no former master key is needed for what it met.
 *
 * @param masterKey number of the master key that wraps from now on
 * @param pass counts the passes towards this key; a further one finds what older instances wrapped in between
 * @param cursor the last person that was looked at; absent before the first
 * @param checked people looked at
 * @param rewrapped people whose key was wrapped anew in this pass
 * @param unreadable people whose key no known master key opens
 */
public record KeyRotation(
        int masterKey,
        int pass,
        String startedBy,
        Instant startedAt,
        @Nullable PersonId cursor,
        long checked,
        long rewrapped,
        long unreadable,
        @Nullable Instant completedAt) {

    static KeyRotation start(int masterKey, int pass, String by, Instant now) {
        return new KeyRotation(masterKey, pass, by, now, null, 0, 0, 0, null);
    }

    public boolean complete() {
        return completedAt != null;
    }

    KeyRotation advanced(PersonId last, long looked, long done, long failed) {
        return new KeyRotation(
                masterKey,
                pass,
                startedBy,
                startedAt,
                last,
                checked + looked,
                rewrapped + done,
                unreadable + failed,
                null);
    }

    KeyRotation completed(Instant now) {
        return new KeyRotation(masterKey, pass, startedBy, startedAt, cursor, checked, rewrapped, unreadable, now);
    }
}
