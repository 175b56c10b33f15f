package vn.tokhai.checkpoint.safety;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.PendingEvent;
import vn.tokhai.checkpoint.PlaceId;

/** The stored nodes of both trees. */
public interface Nodes {

    /** An empty node for an id that is not stored. */
    Node get(String id);

    /** Those that are stored, in no order. */
    List<Node> all(Collection<String> ids);

    /** Puts a place on a leaf, or changes it there. */
    void pin(String leaf, PlaceId place, Pin pin);

    /** Takes a place off a leaf; nothing happens when it is not there. */
    void unpin(String leaf, PlaceId place);

    /**
     * Writes the branches and the level of a node that is not a leaf.
     *
     * @param event that tells of a changed level, written with it
     * @return false when another version is stored, and nothing was written
     */
    boolean replace(Node before, Node after, @Nullable PendingEvent event);
}
