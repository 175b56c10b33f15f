package vn.tokhai.checkpoint.safety;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One node of the two trees in which places are counted: by administrative unit and by map tile. A leaf holds places; every
 * other node holds the figures of the nodes below it, so a look at an area or tile reads one document.
 *
 * @param id see {@link NodeIds}
 * @param version grows with each change; 0 for a node that is not stored
 * @param pins places by id, on a leaf
 * @param branches figures of the nodes below, by the last part of their ids
 * @param risk level of the area; absent on leaves and tiles, and while nothing is rated
 */
public record Node(
        String id,
        long version,
        Map<String, Pin> pins,
        Map<String, Branch> branches,
        @Nullable AreaRisk risk) {

    public record Branch(Tally tally, @Nullable AreaRisk risk) {}

    public Node {
        pins = Map.copyOf(pins);
        branches = Map.copyOf(branches);
    }

    static Node empty(String id) {
        return new Node(id, 0, Map.of(), Map.of(), null);
    }

    Tally tally() {
        return pins.isEmpty()
                ? Tally.sum(branches.values().stream().map(Branch::tally).toList())
                : Tally.sum(pins.values().stream().map(Tally::of).toList());
    }
}
