package vn.tokhai.checkpoint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Which units of one structure correspond to a unit of the other. The reform of 1 July 2025 merged most wards whole, split
 * some, and for a few no source says where they went: then only the province is known.
 */
public final class UnitMapping {

    private final AdministrativeUnits units;
    private final Map<String, List<Link>> byOld = new LinkedHashMap<>();
    private final Map<String, List<Link>> byNew = new LinkedHashMap<>();
    private final Map<String, String> newProvinces;

    /**
     * A ward of 2021 (an island district where it had none) and a ward of 2025 that took it over.
     *
     * @param whole false when the old ward was split among several
     */
    public record Link(String oldCode, String newCode, boolean whole) {}

    /** How sure it is that what lies in the one unit lies in the other. */
    public enum Fit {
        /** All of it does. */
        WHOLE,
        /** It may; other units come into question too. */
        PART,
        /** Only this larger unit is known. */
        WITHIN
    }

    public record Counterpart(AdministrativeUnit unit, Fit fit) {}

    /** @param newProvinces code of 2021 to code of 2025 */
    public UnitMapping(AdministrativeUnits units, Collection<Link> links, Map<String, String> newProvinces) {
        this.units = units;
        this.newProvinces = Map.copyOf(newProvinces);
        for (Link link : links) {
            byOld.computeIfAbsent(link.oldCode(), code -> new ArrayList<>()).add(link);
            byNew.computeIfAbsent(link.newCode(), code -> new ArrayList<>()).add(link);
        }
    }

    /** Units of the other structure, in the order of the source. */
    public List<Counterpart> counterparts(AdministrativeUnit unit) {
        return switch (unit.structure()) {
            case OF_2021 -> unit.parent() == null ? newProvince(unit.code(), Fit.WHOLE) : since2025(unit);
            case OF_2025 -> unit.parent() == null ? oldProvinces(unit.code()) : before2025(unit);
        };
    }

    /**
     * Where a place is found in a structure: paths such as {@code 58/586/22846/}, each as deep as it is known.
     *
     * @return one path, or several when the place lies in one of them and nobody knows in which
     */
    public List<String> paths(Area area, Structure structure) {
        AdministrativeUnit unit = units.find(area.structure(), area.smallest()).orElse(null);
        if (unit == null) {
            return List.of();
        }
        if (area.structure() == structure) {
            return List.of(path(unit));
        }
        List<String> candidates = counterparts(unit).stream()
                .map(counterpart -> path(counterpart.unit()))
                .distinct()
                .toList();
        // an old place has few candidates; a new ward stands for many old ones, and only what they share is certain
        return structure == Structure.OF_2025 || candidates.size() < 2 ? candidates : shared(candidates);
    }

    /** @return such as {@code 58/586/}, with a slash at the end, so that the path of a unit above is its beginning */
    public String path(AdministrativeUnit unit) {
        StringBuilder path = new StringBuilder();
        units.path(unit).forEach(each -> path.append(each.code()).append('/'));
        return path.toString();
    }

    private List<Counterpart> since2025(AdministrativeUnit unit) {
        List<Link> links = byOld.get(unit.code());
        if (links != null) {
            boolean certain = links.size() == 1 && links.getFirst().whole();
            return links.stream()
                    .flatMap(link -> counterpart(Structure.OF_2025, link.newCode(), certain ? Fit.WHOLE : Fit.PART))
                    .toList();
        }
        if (units.hasChildren(unit)) {
            Set<AdministrativeUnit> successors = new LinkedHashSet<>();
            units.children(unit.structure(), unit.code()).forEach(ward -> since2025(ward).stream()
                    .filter(each -> each.fit() != Fit.WITHIN)
                    .forEach(each -> successors.add(each.unit())));
            return parts(successors);
        }
        return newProvince(units.path(unit).getFirst().code(), Fit.WITHIN);
    }

    private List<Counterpart> before2025(AdministrativeUnit unit) {
        List<Link> links = byNew.getOrDefault(unit.code(), List.of());
        if (links.isEmpty()) {
            return oldProvinces(units.path(unit).getFirst().code()).stream()
                    .map(province -> new Counterpart(province.unit(), Fit.WITHIN))
                    .toList();
        }
        Fit fit = links.size() == 1 ? Fit.WHOLE : Fit.PART;
        return links.stream()
                .flatMap(link -> counterpart(Structure.OF_2021, link.oldCode(), fit))
                .toList();
    }

    private List<Counterpart> newProvince(String oldCode, Fit fit) {
        @Nullable String code = newProvinces.get(oldCode);
        return code == null
                ? List.of()
                : counterpart(Structure.OF_2025, code, fit).toList();
    }

    private List<Counterpart> oldProvinces(String newCode) {
        List<AdministrativeUnit> old = units.children(Structure.OF_2021, null).stream()
                .filter(province -> newCode.equals(newProvinces.get(province.code())))
                .toList();
        return old.size() == 1 ? List.of(new Counterpart(old.getFirst(), Fit.WHOLE)) : parts(old);
    }

    private Stream<Counterpart> counterpart(Structure structure, String code, Fit fit) {
        Optional<AdministrativeUnit> unit = units.find(structure, code);
        return unit.map(found -> new Counterpart(found, fit)).stream();
    }

    private static List<Counterpart> parts(Collection<AdministrativeUnit> units) {
        return units.stream().map(unit -> new Counterpart(unit, Fit.PART)).toList();
    }

    /** The longest path that all begin with, or the provinces when there is more than one. */
    private static List<String> shared(List<String> paths) {
        String shared = paths.getFirst();
        for (String path : paths) {
            while (!path.startsWith(shared)) {
                shared = shared.substring(0, shared.lastIndexOf('/', shared.length() - 2) + 1);
            }
        }
        return shared.isEmpty()
                ? paths.stream()
                        .map(path -> path.substring(0, path.indexOf('/') + 1))
                        .distinct()
                        .toList()
                : List.of(shared);
    }
}
