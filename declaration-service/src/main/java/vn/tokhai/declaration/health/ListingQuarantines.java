package vn.tokhai.declaration.health;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.tokhai.declaration.Area;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.health.AreaLists.Found;
import vn.tokhai.declaration.health.AreaLists.Name;

/** The quarantines of an area for its unit, page by page, and those of one person. */
@Service
public class ListingQuarantines {

    private final AreaLists lists;
    private final Supervisions supervisions;

    public ListingQuarantines(AreaLists lists, Supervisions supervisions) {
        this.lists = lists;
        this.supervisions = supervisions;
    }

    /** @param area null for the nation */
    public AreaLists.Page<Quarantine> page(@Nullable Area area, boolean open, @Nullable Found after, int limit) {
        Name name = open ? Name.OPEN_QUARANTINES : Name.ENDED_QUARANTINES;
        return lists.page(name, area, after, limit, found -> load(found, open));
    }

    /** Newest first. */
    public List<Quarantine> of(PersonId person) {
        return supervisions
                .find(person)
                .map(supervision -> supervision.quarantines().reversed())
                .orElse(List.of());
    }

    private Map<Found, Quarantine> load(List<Found> found, boolean open) {
        Map<QuarantineId, Quarantine> known =
                known(found.stream().map(Found::entry).toList());
        Map<Found, Quarantine> loaded = new LinkedHashMap<>();
        for (Found one : found) {
            QuarantineId.parse(one.entry().key())
                    .map(known::get)
                    // a half-finished opening may have left a second entry on another page
                    .filter(quarantine -> quarantine.open() == open && (!open || quarantine.listPage() == one.page()))
                    .ifPresent(quarantine -> loaded.put(one, quarantine));
        }
        return loaded;
    }

    Map<QuarantineId, Quarantine> known(List<Directory.Entry> entries) {
        List<PersonId> people = entries.stream()
                .map(entry -> PersonId.parse(entry.person()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return supervisions.findAll(people).stream()
                .flatMap(supervision -> supervision.quarantines().stream())
                .collect(Collectors.toMap(Quarantine::id, Function.identity()));
    }
}
