package vn.tokhai.declaration.health;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.tokhai.declaration.Area;
import vn.tokhai.declaration.Reader;
import vn.tokhai.declaration.health.AreaLists.Found;
import vn.tokhai.declaration.health.AreaLists.Name;
import vn.tokhai.declaration.health.HealthDanger.Acknowledgement;

/** The danger signs that a unit has to look after, and has looked after. */
@Service
public class ListingDangers {

    private static final int TRIES = 20;

    private final AreaLists lists;
    private final HealthDangers dangers;
    private final Clock clock;

    public ListingDangers(AreaLists lists, HealthDangers dangers, Clock clock) {
        this.lists = lists;
        this.dangers = dangers;
        this.clock = clock;
    }

    /** Oldest first within an area. */
    public AreaLists.Page<HealthDanger> page(
            @Nullable Area area, boolean acknowledged, @Nullable Found after, int limit) {
        Name name = acknowledged ? Name.ACKNOWLEDGED_DANGERS : Name.OPEN_DANGERS;
        return lists.page(name, area, after, limit, found -> load(found, acknowledged));
    }

    /**
     * Says that somebody of the unit looks after it; the first one counts.
     *
     * @return empty when there is none in the officer's areas
     */
    public Optional<HealthDanger> acknowledge(Reader officer, DangerId id, @Nullable String note) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        for (int i = 0; i < TRIES; i++) {
            Optional<HealthDanger> found =
                    dangers.find(id).filter(danger -> officer.areas().cover(danger.area()));
            if (found.isEmpty() || found.get().acknowledgement() != null) {
                found.ifPresent(this::leaveOpen);
                return found;
            }
            HealthDanger danger = found.get();
            lists.enter(Name.ACKNOWLEDGED_DANGERS, danger.area(), entryOf(danger));
            HealthDanger seen = danger.acknowledged(new Acknowledgement(officer.name(), now, note));
            if (dangers.write(
                    seen,
                    List.of(new SupervisionEvent.DangerAcknowledged(
                            danger.personId(), danger.quarantineId(), id, danger.area(), now)))) {
                leaveOpen(seen);
                return Optional.of(seen);
            }
        }
        throw new IllegalStateException("Danger " + id + " changes too often");
    }

    private void leaveOpen(HealthDanger danger) {
        lists.leave(
                Name.OPEN_DANGERS, danger.area(), danger.listPage(), danger.id().toString());
    }

    private Map<Found, HealthDanger> load(List<Found> found, boolean acknowledged) {
        List<DangerId> ids = found.stream()
                .flatMap(one -> DangerId.parse(one.entry().key()).stream())
                .toList();
        Map<DangerId, HealthDanger> known =
                dangers.findAll(ids).stream().collect(Collectors.toMap(HealthDanger::id, Function.identity()));
        Map<Found, HealthDanger> loaded = new LinkedHashMap<>();
        for (Found one : found) {
            DangerId.parse(one.entry().key())
                    .map(known::get)
                    .filter(danger -> (danger.acknowledgement() != null) == acknowledged
                            && (acknowledged || danger.listPage() == one.page()))
                    .ifPresent(danger -> loaded.put(one, danger));
        }
        return loaded;
    }

    private static Directory.Entry entryOf(HealthDanger danger) {
        return new Directory.Entry(danger.id().toString(), danger.personId().toString());
    }
}
