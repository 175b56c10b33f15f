package vn.tokhai.checkpoint;

import org.jspecify.annotations.Nullable;

/**
 * What has to be said to change the life of a place; nothing is checked yet.
 *
 * @param decisionNumber required of an authority
 */
public record LifeCycleForm(
        @Nullable String decisionNumber, @Nullable String reason) {}
