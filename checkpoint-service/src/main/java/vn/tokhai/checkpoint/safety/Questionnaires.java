package vn.tokhai.checkpoint.safety;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.tokhai.checkpoint.CheckpointKind;

/** All questionnaires in all versions. Versions are added, never taken away: old assessments stay readable. */
public final class Questionnaires {

    private final List<Questionnaire> all;

    public Questionnaires(Collection<Questionnaire> all) {
        if (Set.copyOf(all).size() != all.size()) {
            throw new IllegalArgumentException("A questionnaire is there twice in one version");
        }
        this.all = all.stream()
                .sorted(Comparator.comparing(Questionnaire::key).thenComparing(Questionnaire::version))
                .toList();
    }

    /** The newest version of each that is in force on the day. */
    public List<Questionnaire> inForceOn(LocalDate day) {
        Set<String> keys =
                new LinkedHashSet<>(all.stream().map(Questionnaire::key).toList());
        return keys.stream()
                .map(key -> inForceOn(day, key))
                .flatMap(Optional::stream)
                .toList();
    }

    public Optional<Questionnaire> inForceOn(LocalDate day, String key) {
        return all.stream()
                .filter(each -> each.key().equals(key) && !each.effectiveOn().isAfter(day))
                .max(Comparator.comparing(Questionnaire::version));
    }

    public Optional<Questionnaire> find(String key, int version) {
        return all.stream()
                .filter(each -> each.key().equals(key) && each.version() == version)
                .findFirst();
    }

    public boolean mayClose(CheckpointKind kind) {
        return all.stream().anyMatch(each -> each.closable() && each.isFor(kind));
    }
}
