package vn.tokhai.declaration;

import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The registry of checkpoints as far as this service needs it: what a place is called, and who may act for it. */
public interface KnownCheckpoints {

    Optional<KnownCheckpoint> find(String checkpointId);

    /** @param placeId a checkpoint or one of its units; the id of a merged place leads to the one it became */
    Optional<Spot> spot(String placeId);

    /** Whether everything published is known here; nobody can be refused for lack of a right before. */
    boolean loaded();

    /**
     * @param placeName name with the administrative names
     * @param active false while it is suspended or closed
     * @param people who hold a right on it or on a unit of it
     */
    record KnownCheckpoint(
            String checkpointId,
            String name,
            String placeName,
            String address,
            Area area,
            boolean active,
            Set<PersonId> people) {}

    /** @param unitName absent for the place as a whole */
    record Spot(
            KnownCheckpoint checkpoint,
            @Nullable String unitId,
            @Nullable String unitName) {}
}
