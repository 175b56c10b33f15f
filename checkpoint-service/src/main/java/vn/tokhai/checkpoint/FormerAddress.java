package vn.tokhai.checkpoint;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Where a place stood before.
 *
 * @param until when it left
 * @param leftInVersion version of the checkpoint in which it left
 */
public record FormerAddress(Area area, @Nullable String position, String address, Instant until, long leftInVersion) {

    static FormerAddress of(Details details, Instant until, long leftInVersion) {
        return new FormerAddress(details.area(), details.position(), details.address(), until, leftInVersion);
    }
}
