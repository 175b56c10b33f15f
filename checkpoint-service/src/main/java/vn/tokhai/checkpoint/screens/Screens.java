package vn.tokhai.checkpoint.screens;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.tokhai.checkpoint.PlaceId;

/**
 * The links of one checkpoint that have not expired.
 *
 * @param version grows by one with each change; 0 before the first link
 */
public record Screens(PlaceId checkpointId, long version, List<ScreenLink> links) {

    static final int MOST = 20;

    public Screens {
        links = List.copyOf(links);
    }

    static Screens none(PlaceId checkpointId) {
        return new Screens(checkpointId, 0, List.of());
    }

    /** @return empty when there are too many already */
    Optional<Screens> with(ScreenLink link, Instant now) {
        List<ScreenLink> valid = validAt(now);
        return valid.size() >= MOST
                ? Optional.empty()
                : Optional.of(new Screens(
                        checkpointId,
                        version + 1,
                        Stream.concat(valid.stream(), Stream.of(link)).toList()));
    }

    Screens without(String linkId, Instant now) {
        return new Screens(
                checkpointId,
                version + 1,
                validAt(now).stream().filter(link -> !link.id().equals(linkId)).toList());
    }

    Optional<ScreenLink> link(String linkId) {
        return links.stream().filter(link -> link.id().equals(linkId)).findFirst();
    }

    List<ScreenLink> validAt(Instant now) {
        return links.stream().filter(link -> link.isValidAt(now)).toList();
    }
}
