package vn.tokhai.checkpoint.safety;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What the answers are worth.
 *
 * @param lowest points if everything left out had its fewest
 * @param highest points if everything left out had its most
 * @param possible bands that the result may lie in, best first; one when it is settled
 * @param missing criteria that were left out
 */
public record Rating(int lowest, int highest, List<Band> possible, List<String> missing) {

    public Rating {
        possible = List.copyOf(possible);
        missing = List.copyOf(missing);
    }

    /** The band, once what was left out cannot change it any more. */
    public Optional<Band> settled() {
        return possible.size() == 1 ? Optional.of(possible.getFirst()) : Optional.empty();
    }

    public @Nullable SafetyLevel level() {
        return settled().map(Band::level).orElse(null);
    }
}
