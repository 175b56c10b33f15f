package vn.tokhai.tracing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rule sets that the platform knows, oldest first; never empty. */
public interface RuleSets {

    List<RuleSet> all();

    default Optional<RuleSet> find(String id) {
        return all().stream().filter(set -> set.id().equals(id)).findFirst();
    }

    /** The newest one in force on a day of sampling; the first one for days before all of them. */
    default RuleSet inForceOn(LocalDate day) {
        return all().stream()
                .filter(set -> !set.effectiveFrom().isAfter(day))
                .reduce((older, newer) -> newer)
                .orElseGet(() -> all().getFirst());
    }
}
