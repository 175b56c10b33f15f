package vn.tokhai.checkpoint.safety;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.PendingEvent;
import vn.tokhai.checkpoint.PlaceId;

/** Nodes in memory; held to the same contract as those in MongoDB. */
public final class FakeNodes implements Nodes {

    private final Map<String, Node> nodes = new TreeMap<>();
    private final List<PendingEvent> events = new ArrayList<>();

    /** Counts writes down; the one that meets zero fails, as in a crash. */
    private int writesUntilCrash = Integer.MAX_VALUE;

    void crashAfter(int writes) {
        writesUntilCrash = writes;
    }

    public void clear() {
        nodes.clear();
        events.clear();
    }

    public List<PendingEvent> events() {
        return List.copyOf(events);
    }

    /** Figures and levels without versions, to compare two ways to them. */
    Map<String, List<@Nullable Object>> figures() {
        Map<String, List<@Nullable Object>> figures = new TreeMap<>();
        nodes.forEach((id, node) -> {
            if (node.tally().all() > 0) {
                List<@Nullable Object> figure = new ArrayList<>();
                figure.add(node.tally());
                figure.add(node.risk());
                figure.add(node.pins());
                figures.put(id, figure);
            }
        });
        return figures;
    }

    @Override
    public Node get(String id) {
        return Objects.requireNonNullElseGet(nodes.get(id), () -> Node.empty(id));
    }

    @Override
    public List<Node> all(Collection<String> ids) {
        return ids.stream().map(nodes::get).filter(Objects::nonNull).toList();
    }

    @Override
    public void pin(String leaf, PlaceId place, Pin pin) {
        write();
        Map<String, Pin> pins = new HashMap<>(get(leaf).pins());
        pins.put(place.toString(), pin);
        nodes.put(leaf, new Node(leaf, get(leaf).version() + 1, pins, Map.of(), null));
    }

    @Override
    public void unpin(String leaf, PlaceId place) {
        write();
        Map<String, Pin> pins = new HashMap<>(get(leaf).pins());
        pins.remove(place.toString());
        nodes.put(leaf, new Node(leaf, get(leaf).version() + 1, pins, Map.of(), null));
    }

    @Override
    public boolean replace(Node before, Node after, @Nullable PendingEvent event) {
        write();
        if (get(before.id()).version() != before.version()) {
            return false;
        }
        nodes.put(after.id(), after);
        if (event != null) {
            events.add(event);
        }
        return true;
    }

    private void write() {
        if (writesUntilCrash-- == 0) {
            writesUntilCrash = Integer.MAX_VALUE;
            throw new IllegalStateException("The machine went down");
        }
    }
}
