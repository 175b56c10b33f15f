package vn.tokhai.declaration;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What is left of an erased person under the opaque id.
 *
 * @param erasedWith the person whose erasure took this one along; for most people themself
 * @param traces absent once everything is unlinked
 */
public record Tombstone(
        PersonId personId,
        Instant erasedAt,
        PersonId erasedWith,
        @Nullable Traces traces) {

    /**
     * Where the person can still be found by, until it is unlinked; computed before the key is destroyed, since the phone
     * number cannot be read afterwards.
     */
    public record Traces(
            @Nullable String phoneIndex, @Nullable PersonalNumber number) {}
}
