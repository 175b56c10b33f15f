package vn.tokhai.checkpoint.safety;

import org.jspecify.annotations.Nullable;

/**
 * What was answered to one criterion, as it was given: an option, or points where the criterion has no options.
 *
 * @param criterion id of the criterion
 */
public record Answer(
        @Nullable String criterion,
        @Nullable String option,
        @Nullable Integer points) {}
