package vn.tokhai.checkpoint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The units of both structures, immutable, read once. Codes that other lists use for the same unit are understood. */
public final class AdministrativeUnits {

    private final Map<Structure, Tree> trees = new EnumMap<>(Structure.class);
    private final String version;

    /**
     * @param units parents before children
     * @param aliases by structure: other code to our code
     * @param version changes when the content does
     */
    public AdministrativeUnits(
            Collection<AdministrativeUnit> units, Map<Structure, Map<String, String>> aliases, String version) {
        this.version = version;
        for (Structure structure : Structure.values()) {
            List<AdministrativeUnit> own =
                    units.stream().filter(unit -> unit.structure() == structure).toList();
            trees.put(structure, new Tree(own, Map.copyOf(aliases.getOrDefault(structure, Map.of()))));
        }
    }

    public String version() {
        return version;
    }

    public Optional<AdministrativeUnit> find(Structure structure, String code) {
        return Optional.ofNullable(tree(structure).unit(code));
    }

    /** @param parent absent for the provinces */
    public List<AdministrativeUnit> children(Structure structure, @Nullable String parent) {
        return tree(structure).children(parent == null ? "" : parent);
    }

    public boolean hasChildren(AdministrativeUnit unit) {
        return !tree(unit.structure()).children(unit.code()).isEmpty();
    }

    /** The province first, the unit itself last. */
    public List<AdministrativeUnit> path(AdministrativeUnit unit) {
        List<AdministrativeUnit> path = new ArrayList<>(3);
        for (AdministrativeUnit at = unit;
                at != null;
                at = tree(unit.structure()).parentOf(at)) {
            path.addFirst(at);
        }
        return path;
    }

    /** The unit first, the province last, as Vietnamese addresses are written. */
    public String fullName(AdministrativeUnit unit) {
        return String.join(
                ", ",
                path(unit).reversed().stream().map(AdministrativeUnit::name).toList());
    }

    /** Best matches first; see {@link UnitSearch}. */
    public List<AdministrativeUnit> search(Structure structure, @Nullable String within, String words, int limit) {
        return tree(structure).search.find(words, within, limit);
    }

    private Tree tree(Structure structure) {
        return Objects.requireNonNull(trees.get(structure));
    }

    private final class Tree {
        private final Map<String, AdministrativeUnit> byCode = new LinkedHashMap<>();
        private final Map<String, List<AdministrativeUnit>> byParent = new LinkedHashMap<>();
        private final Map<String, String> aliases;
        private final UnitSearch search;

        Tree(List<AdministrativeUnit> units, Map<String, String> aliases) {
            this.aliases = aliases;
            for (AdministrativeUnit unit : units) {
                byCode.put(unit.code(), unit);
                String parent = unit.parent() == null ? "" : unit.parent();
                byParent.computeIfAbsent(parent, code -> new ArrayList<>()).add(unit);
            }
            byParent.replaceAll((code, children) -> List.copyOf(children));
            this.search = new UnitSearch(units, byCode);
        }

        @Nullable
        AdministrativeUnit unit(String code) {
            return byCode.get(aliases.getOrDefault(code, code));
        }

        @Nullable
        AdministrativeUnit parentOf(AdministrativeUnit unit) {
            return unit.parent() == null ? null : byCode.get(unit.parent());
        }

        List<AdministrativeUnit> children(String parent) {
            return byParent.getOrDefault(aliases.getOrDefault(parent, parent), List.of());
        }
    }
}
