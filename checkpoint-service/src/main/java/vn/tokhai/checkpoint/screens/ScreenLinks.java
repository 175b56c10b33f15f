package vn.tokhai.checkpoint.screens;

import java.util.Optional;

import vn.tokhai.checkpoint.PlaceId;

/** The links of screens, by checkpoint. */
public interface ScreenLinks {

    Optional<Screens> find(PlaceId checkpointId);

    /** @return false when the stored version is not {@code before.version()} any more, and nothing was written */
    boolean replace(Screens before, Screens after);
}
