package vn.tokhai.checkpoint.safety;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.tokhai.checkpoint.Area;
import vn.tokhai.checkpoint.Checkpoint;
import vn.tokhai.checkpoint.CheckpointKinds;
import vn.tokhai.checkpoint.Checkpoints;
import vn.tokhai.checkpoint.Outcome;
import vn.tokhai.checkpoint.PlaceId;

/** Looks things up for owner, staff and the officers of the area. */
@Service
public class ReadingSafety {

    private final Questionnaires questionnaires;
    private final CheckpointKinds kinds;
    private final Checkpoints checkpoints;
    private final SafetyRecords records;
    private final Clock clock;

    ReadingSafety(
            Questionnaires questionnaires,
            CheckpointKinds kinds,
            Checkpoints checkpoints,
            SafetyRecords records,
            Clock clock) {
        this.questionnaires = questionnaires;
        this.kinds = kinds;
        this.checkpoints = checkpoints;
        this.records = records;
        this.clock = clock;
    }

    /** Somebody who wants to read: a person with or without a right on the place, or an officer of an area. */
    public record Reader(String name, Predicate<Area> covers) {}

    /** @param at where the next page begins; absent on the last one */
    public record History(
            List<RatingEntry> entries, @Nullable Cursor at) {}

    /**
     * A rating of the history: pages count from the oldest.
     *
     * @param page number of its page
     * @param position on the page; the rating after it in time is excluded
     */
    public record Cursor(int page, int position) {}

    public List<Questionnaire> questionnaires(@Nullable String kind) {
        return questionnaires.inForceOn(today()).stream()
                .filter(each ->
                        kind == null || kinds.find(kind).filter(each::isFor).isPresent())
                .toList();
    }

    public Optional<Questionnaire> questionnaire(String key, @Nullable Integer version) {
        return version == null ? questionnaires.inForceOn(today(), key) : questionnaires.find(key, version);
    }

    /** An empty record for a place that was never rated. */
    public Outcome<SafetyRecord> standing(PlaceId id, Reader reader) {
        return allowed(id, reader)
                .then(place -> new Outcome.Done<>(
                        records.find(id).orElseGet(() -> SafetyRecord.empty(id, place.registeredAt()))));
    }

    /** Newest first. */
    public Outcome<History> history(PlaceId id, Reader reader, @Nullable Cursor from, int limit) {
        return standing(id, reader).then(record -> new Outcome.Done<>(page(record, from, limit)));
    }

    public Outcome<Assessment> assessment(PlaceId id, UUID assessmentId, Reader reader) {
        return allowed(id, reader).then(place -> records.assessment(id, assessmentId)
                .<Outcome<Assessment>>map(Outcome.Done::new)
                .orElseGet(Outcome.Unknown::new));
    }

    private History page(SafetyRecord record, @Nullable Cursor from, int limit) {
        List<RatingEntry> found = new ArrayList<>(limit);
        int page = from == null ? record.fullPages() : Math.min(from.page(), record.fullPages());
        int position = from == null ? Integer.MAX_VALUE : from.position();
        while (page >= 0) {
            List<RatingEntry> entries = page == record.fullPages() ? record.recent() : records.page(record.id(), page);
            position = Math.min(position, entries.size());
            while (position > 0 && found.size() < limit) {
                found.add(entries.get(--position));
            }
            if (position > 0) {
                return new History(found, new Cursor(page, position));
            }
            page--;
            position = Integer.MAX_VALUE;
            if (found.size() == limit) {
                return new History(found, page < 0 ? null : new Cursor(page, position));
            }
        }
        return new History(found, null);
    }

    private Outcome<Checkpoint> allowed(PlaceId id, Reader reader) {
        Optional<Checkpoint> place = checkpoints.find(id);
        if (place.isEmpty()) {
            return new Outcome.Unknown<>();
        }
        boolean may = place.get().roleOf(reader.name()).isPresent()
                || reader.covers().test(place.get().details().area());
        return may ? new Outcome.Done<>(place.get()) : new Outcome.NotAllowed<>();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SafetyRecord.VIETNAM);
    }
}
