package vn.tokhai.checkpoint;

import org.jspecify.annotations.Nullable;

/**
 * The key that will sign after the next rotation. It is published ahead, so that readers without a network know it when the
 * first code signed with it appears; it signs nothing yet.
 *
 * @param key absent while no rotation is planned
 */
public record UpcomingKey(@Nullable SigningKey key) {}
