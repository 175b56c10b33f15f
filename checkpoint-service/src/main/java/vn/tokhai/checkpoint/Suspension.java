package vn.tokhai.checkpoint;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Why a place takes no check-ins for a while.
 *
 * @param decisionNumber of the authority; absent when the owner did it
 * @param reason in words, as given
 */
public record Suspension(
        @Nullable String decisionNumber, @Nullable String reason, Instant at) {

    public boolean byAuthority() {
        return decisionNumber != null;
    }
}
