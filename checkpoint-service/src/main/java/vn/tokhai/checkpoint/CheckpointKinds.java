package vn.tokhai.checkpoint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The list of kinds, in the order in which it is offered. Kinds are added, never taken away. */
public final class CheckpointKinds {

    private final Map<String, CheckpointKind> byKey = new LinkedHashMap<>();

    private final String version;

    /** @param version changes when the content does */
    public CheckpointKinds(List<CheckpointKind> kinds, String version) {
        this.version = version;
        kinds.forEach(kind -> byKey.put(kind.key(), kind));
    }

    public String version() {
        return version;
    }

    public List<CheckpointKind> all() {
        return List.copyOf(byKey.values());
    }

    public Optional<CheckpointKind> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** @throws IllegalStateException when a stored checkpoint has a kind that the list lost */
    public CheckpointKind get(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("The list of kinds lost " + key));
    }
}
