package vn.tokhai.checkpoint.safety.mongo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import vn.tokhai.checkpoint.PendingEvent;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.safety.Assessment;
import vn.tokhai.checkpoint.safety.RatingEntry;
import vn.tokhai.checkpoint.safety.SafetyRecord;
import vn.tokhai.checkpoint.safety.SafetyRecords;
import vn.tokhai.platform.outbox.OutboxEntry;
import vn.tokhai.platform.outbox.OutboxRelay;

/**
 * Records, full pages of their histories, ratings with answers, and for each day the places that may be overdue on it: all
 * by {@code _id}.
 */
class MongoSafetyRecords implements SafetyRecords {

    private final MongoOperations mongo;
    private final OutboxRelay relay;

    MongoSafetyRecords(MongoOperations mongo, OutboxRelay relay) {
        this.mongo = mongo;
        this.relay = relay;
    }

    /** @param id checkpoint id, {@code #}, page number */
    @Document("safety-pages")
    record PageDocument(@Id String id, @Nullable List<RecordDocument.EntryPart> entries) {}

    /** @param id day, slash, first character of the places' ids */
    @Document("safety-due")
    record DueDocument(@Id String id, @Nullable List<String> places) {}

    @Override
    public Optional<SafetyRecord> find(PlaceId id) {
        Query query = byId(id.toString());
        query.fields().exclude(OutboxRelay.OUTBOX);
        return Optional.ofNullable(mongo.findOne(query, RecordDocument.class)).map(RecordDocument::toRecord);
    }

    @Override
    public Set<PlaceId> among(Set<PlaceId> ids) {
        return Ids.stored(mongo, RecordDocument.COLLECTION, ids);
    }

    @Override
    public Assessment keep(Assessment given) {
        try {
            mongo.insert(AssessmentDocument.of(given));
            return given;
        } catch (DuplicateKeyException e) {
            return assessment(given.checkpointId(), given.entry().id())
                    .orElseThrow(() -> new IllegalStateException("A rating vanished", e));
        }
    }

    @Override
    public Optional<Assessment> assessment(PlaceId checkpointId, UUID assessmentId) {
        return Optional.ofNullable(
                        mongo.findById(AssessmentDocument.id(checkpointId, assessmentId), AssessmentDocument.class))
                .map(AssessmentDocument::toAssessment);
    }

    @Override
    public boolean replace(SafetyRecord before, SafetyRecord after, PendingEvent event) {
        if (after.fullPages() > before.fullPages()) {
            mongo.save(new PageDocument(
                    pageId(before.id(), before.fullPages()),
                    before.recent().stream().map(RecordDocument.EntryPart::of).toList()));
        }
        putDown(after.id(), before.dailyDueOn(), after.dailyDueOn());
        putDown(after.id(), before.periodicDueOn(), after.periodicDueOn());
        boolean written = before.version() == 0 ? insert(after, event) : update(before, after, event);
        if (written) {
            relay.relayLater(after.id().toString());
        }
        return written;
    }

    private boolean insert(SafetyRecord first, PendingEvent event) {
        try {
            mongo.insert(new RecordDocument(
                    first.id().toString(), first.version(), RecordDocument.State.of(first), List.of(entry(event))));
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private boolean update(SafetyRecord before, SafetyRecord after, PendingEvent event) {
        Query unchanged = byId(before.id().toString())
                .addCriteria(Criteria.where("version").is(before.version()));
        Update change = new Update()
                .set("version", after.version())
                .set("state", RecordDocument.State.of(after))
                .push(OutboxRelay.OUTBOX, entry(event));
        return mongo.updateFirst(unchanged, change, RecordDocument.class).getMatchedCount() == 1;
    }

    /** On the day after the one on which it is due, it may be overdue. */
    private void putDown(PlaceId id, @Nullable LocalDate before, @Nullable LocalDate due) {
        if (due != null && !due.equals(before)) {
            String key = due.plusDays(1) + "/" + id.toString().charAt(0);
            Ids.upsert(
                    mongo,
                    byId(key),
                    new Update().push("places", id.toString()),
                    mongo.getCollectionName(DueDocument.class));
        }
    }

    @Override
    public List<RatingEntry> page(PlaceId id, int number) {
        return Optional.ofNullable(mongo.findById(pageId(id, number), PageDocument.class))
                .map(page -> Objects.requireNonNullElse(page.entries(), List.<RecordDocument.EntryPart>of()))
                .orElse(List.of())
                .stream()
                .map(RecordDocument.EntryPart::toEntry)
                .toList();
    }

    /** A few documents a day; those of days to come are in the collection, too. */
    @Override
    public List<Due> dueUntil(LocalDate day) {
        Query until = Query.query(Criteria.where("_id").lt(day.plusDays(1).toString()));
        return mongo.find(until, DueDocument.class).stream()
                .map(part -> new Due(
                        part.id(),
                        Objects.requireNonNullElse(part.places(), List.<String>of()).stream()
                                .map(RecordDocument::placeId)
                                .toList()))
                .toList();
    }

    /** Stays when somebody was put down meanwhile. */
    @Override
    public void done(Due part) {
        mongo.remove(
                byId(part.key())
                        .addCriteria(Criteria.where("places").size(part.places().size())),
                DueDocument.class);
    }

    static OutboxEntry entry(PendingEvent event) {
        return new OutboxEntry(event.id(), event.topic(), event.key(), event.type(), event.time(), event.payload());
    }

    private static String pageId(PlaceId id, int number) {
        return id + "#" + number;
    }

    private static Query byId(String id) {
        return Query.query(Criteria.where("_id").is(id));
    }
}
