package vn.tokhai.tracing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Cases in memory, with the promises of the port. */
public final class MemoryCases implements Cases {

    public final Map<String, Case> all = new LinkedHashMap<>();
    public final List<CaseChange> announced = new ArrayList<>();

    @Override
    public Case open(Case opened, List<CaseChange> changes) {
        Case present = all.putIfAbsent(opened.caseId(), opened);
        if (present == null) {
            announced.addAll(changes);
        }
        return present == null ? opened : present;
    }

    @Override
    public Optional<Case> find(String caseId) {
        return Optional.ofNullable(all.get(caseId));
    }

    @Override
    public boolean change(Case changed, List<CaseChange> changes) {
        Case present = all.get(changed.caseId());
        if (present == null || present.version() != changed.version()) {
            return false;
        }
        all.put(
                changed.caseId(),
                new Case(
                        changed.caseId(),
                        changed.confirmation(),
                        changed.ruleSet(),
                        changed.window(),
                        changed.openedBy(),
                        changed.openedAt(),
                        changed.secondGeneration(),
                        changed.version() + 1));
        announced.addAll(changes);
        return true;
    }

    @Override
    public void announce(String caseId, List<CaseChange> changes) {
        announced.addAll(changes);
    }

    @Override
    public List<Case> list(Collection<String> areas, int limit, @Nullable Position after) {
        return all.values().stream()
                .filter(one -> areas.contains("nation")
                        || areas.stream()
                                .anyMatch(
                                        area -> one.confirmation().area().path().startsWith(area + "/")))
                .sorted(Comparator.comparing(Case::openedAt).reversed().thenComparing(Case::caseId))
                .filter(one -> after == null
                        || one.openedAt().isBefore(after.openedAt())
                        || one.openedAt().equals(after.openedAt())
                                && one.caseId().compareTo(after.caseId()) > 0)
                .limit(limit)
                .toList();
    }
}
