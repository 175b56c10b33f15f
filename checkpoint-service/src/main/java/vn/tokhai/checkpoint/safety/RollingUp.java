package vn.tokhai.checkpoint.safety;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.tokhai.checkpoint.AdministrativeUnits;
import vn.tokhai.checkpoint.PendingEvent;
import vn.tokhai.checkpoint.safety.Node.Branch;

/**
 * Carries figures from leaves to the top. A node is read before those below it and written only if nobody wrote it since; so
 * whoever comes last has seen the newest figures, in whatever order several of them work.
 */
@Service
class RollingUp {

    private static final int TRIES = 50;

    private final Nodes nodes;
    private final AreaRiskRules rules;
    private final AdministrativeUnits units;
    private final SafetyEvents events;
    private final Clock clock;

    RollingUp(Nodes nodes, AreaRiskRules rules, AdministrativeUnits units, SafetyEvents events, Clock clock) {
        this.nodes = nodes;
        this.rules = rules;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    void from(Set<String> leaves) {
        Set<String> level = leaves;
        while (!level.isEmpty()) {
            Map<String, List<String>> byParent = new LinkedHashMap<>();
            for (String id : level) {
                NodeIds.parent(id).ifPresent(parent -> byParent.computeIfAbsent(parent, key -> new ArrayList<>())
                        .add(id));
            }
            byParent.forEach(this::refresh);
            level = new LinkedHashSet<>(byParent.keySet());
        }
    }

    private void refresh(String id, List<String> below) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Node before = nodes.get(id);
            Map<String, Branch> branches = new HashMap<>(before.branches());
            below.forEach(child -> branches.remove(NodeIds.key(child)));
            for (Node child : nodes.all(below)) {
                Tally tally = child.tally();
                if (tally.all() > 0) {
                    branches.put(NodeIds.key(child.id()), new Branch(tally, child.risk()));
                }
            }
            Node after = new Node(id, before.version() + 1, Map.of(), branches, risk(id, branches));
            boolean same = before.branches().equals(after.branches()) && before.risk() == after.risk();
            if (same || nodes.replace(before, after, event(before, after))) {
                return;
            }
        }
        throw new IllegalStateException("Others keep counting in " + id);
    }

    private @Nullable AreaRisk risk(String id, Map<String, Branch> branches) {
        Optional<AreaCode> area = NodeIds.areaOf(id);
        if (area.isEmpty()) {
            return null;
        }
        if (branches.keySet().stream().allMatch(key -> key.startsWith("#"))) {
            return rules.ofPlaces(branches.values().stream()
                    .flatMap(branch -> branch.tally().risks().stream())
                    .toList());
        }
        List<AreaRisk> rated = branches.values().stream()
                .map(Branch::risk)
                .filter(Objects::nonNull)
                .toList();
        int all = units.children(area.get().structure(), area.get().codes().getLast())
                .size();
        return rules.ofAreas(rated, all);
    }

    private @Nullable PendingEvent event(Node before, Node after) {
        AreaRisk now = after.risk();
        if (now == before.risk()) {
            return null;
        }
        return NodeIds.areaOf(after.id())
                .map(area -> events.areaChanged(
                        area, before.risk(), now, after.tally().rated(), after.version(), clock.instant()))
                .orElse(null);
    }
}
