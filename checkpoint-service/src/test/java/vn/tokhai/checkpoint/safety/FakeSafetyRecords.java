package vn.tokhai.checkpoint.safety;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.PendingEvent;
import vn.tokhai.checkpoint.PlaceId;

/** Ratings in memory; held to the same contract as those in MongoDB. */
public final class FakeSafetyRecords implements SafetyRecords {

    private final Map<PlaceId, SafetyRecord> records = new LinkedHashMap<>();
    private final Map<String, Assessment> assessments = new HashMap<>();
    private final Map<String, List<RatingEntry>> pages = new HashMap<>();
    private final TreeMap<LocalDate, List<PlaceId>> due = new TreeMap<>();
    private final List<PendingEvent> events = new ArrayList<>();

    /** Runs once, before the next replacement: what somebody else does in between. */
    private Runnable meanwhile = () -> {};

    void beforeNextReplacement(Runnable interruption) {
        meanwhile = interruption;
    }

    public void clear() {
        records.clear();
        assessments.clear();
        pages.clear();
        due.clear();
        events.clear();
    }

    public List<PendingEvent> events() {
        return List.copyOf(events);
    }

    @Override
    public Optional<SafetyRecord> find(PlaceId id) {
        return Optional.ofNullable(records.get(id));
    }

    @Override
    public Set<PlaceId> among(Set<PlaceId> ids) {
        return ids.stream().filter(records::containsKey).collect(Collectors.toSet());
    }

    @Override
    public Assessment keep(Assessment given) {
        @Nullable
        Assessment first =
                assessments.putIfAbsent(key(given.checkpointId(), given.entry().id()), given);
        return first == null ? given : first;
    }

    @Override
    public Optional<Assessment> assessment(PlaceId checkpointId, UUID assessmentId) {
        return Optional.ofNullable(assessments.get(key(checkpointId, assessmentId)));
    }

    @Override
    public boolean replace(SafetyRecord before, SafetyRecord after, PendingEvent event) {
        Runnable interruption = meanwhile;
        meanwhile = () -> {};
        interruption.run();
        long current = find(before.id()).map(SafetyRecord::version).orElse(0L);
        if (current != before.version()) {
            return false;
        }
        if (after.fullPages() > before.fullPages()) {
            pages.put(before.id() + "#" + before.fullPages(), before.recent());
        }
        for (LocalDate day : new @Nullable LocalDate[] {after.dailyDueOn(), after.periodicDueOn()}) {
            if (day != null) {
                due.computeIfAbsent(day.plusDays(1), key -> new ArrayList<>()).add(after.id());
            }
        }
        records.put(after.id(), after);
        events.add(event);
        return true;
    }

    @Override
    public List<RatingEntry> page(PlaceId id, int number) {
        return pages.getOrDefault(id + "#" + number, List.of());
    }

    @Override
    public List<Due> dueUntil(LocalDate day) {
        return due.headMap(day, true).entrySet().stream()
                .map(entry -> new Due(entry.getKey().toString(), List.copyOf(entry.getValue())))
                .toList();
    }

    @Override
    public void done(Due part) {
        due.remove(LocalDate.parse(part.key()));
    }

    private static String key(PlaceId place, UUID assessment) {
        return place + ":" + assessment;
    }
}
