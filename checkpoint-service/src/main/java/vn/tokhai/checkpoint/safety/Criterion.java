package vn.tokhai.checkpoint.safety;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One line of a questionnaire: answered by one of its options or, where it has none, by points from the paper form.
 *
 * @param min fewest points
 * @param max most points
 * @param mandatory whether zero points break a condition on mandatory criteria
 * @param zeroIsFatal whether zero points break a condition on fatal zeros
 * @param uncounted whether it only steers conditions and adds nothing to the sum
 * @param group criteria of one group add the highest of their points alone
 * @param textKnown false where the decision has a text that is not known here
 * @param sourceNote what is missing, or which part is a decision of this platform
 */
public record Criterion(
        String id,
        Words text,
        int min,
        int max,
        boolean mandatory,
        boolean zeroIsFatal,
        boolean uncounted,
        @Nullable String group,
        boolean textKnown,
        @Nullable Words sourceNote,
        List<Option> options) {

    /** @param key stable inside its criterion */
    public record Option(String key, Words text, int points) {}

    public Criterion {
        options = List.copyOf(Objects.requireNonNullElse(options, List.of()));
        for (Option option : options) {
            if (option.points() < min || option.points() > max) {
                throw new IllegalArgumentException("Criterion " + id + " has an option outside of its points");
            }
        }
    }

    public Optional<Option> option(@Nullable String key) {
        return options.stream().filter(option -> option.key().equals(key)).findFirst();
    }
}
