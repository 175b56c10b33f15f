package vn.tokhai.checkpoint.mongo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import vn.tokhai.checkpoint.Checkpoint;
import vn.tokhai.checkpoint.CheckpointPage;
import vn.tokhai.checkpoint.Checkpoints;
import vn.tokhai.checkpoint.ContactNumbers;
import vn.tokhai.checkpoint.PendingEvent;
import vn.tokhai.checkpoint.PendingEvents;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.Right;
import vn.tokhai.checkpoint.Unit;
import vn.tokhai.platform.outbox.OutboxEntry;
import vn.tokhai.platform.outbox.OutboxRelay;

/**
 * The registry by {@code _id} alone. What leads to a checkpoint (the list of a person, the owner of a unit id) is written
 * before the checkpoint and taken away after it, so a crash in between leaves a pointer too many, never one too few;
 * readers check where a pointer leads.
 */
class MongoCheckpoints implements Checkpoints {

    private final MongoOperations mongo;
    private final Pointers pointers;
    private final Twins twins;
    private final ContactNumbers numbers;
    private final PendingEvents events;
    private final OutboxRelay relay;

    MongoCheckpoints(MongoOperations mongo, ContactNumbers numbers, PendingEvents events, OutboxRelay relay) {
        this.mongo = mongo;
        this.pointers = new Pointers(mongo);
        this.twins = new Twins(mongo);
        this.numbers = numbers;
        this.events = events;
        this.relay = relay;
    }

    @Override
    public Claim claim(String personId, UUID requestId, String fingerprint, PlaceId proposed) {
        var claim = new RegistrationDocument(personId + ":" + requestId, proposed.toString(), fingerprint);
        try {
            mongo.insert(claim);
            return new Claim(proposed, fingerprint);
        } catch (DuplicateKeyException e) {
            RegistrationDocument first = mongo.findById(claim.id(), RegistrationDocument.class);
            if (first == null) {
                throw new IllegalStateException("A registration vanished", e);
            }
            return new Claim(CheckpointDocument.id(first.checkpointId()), first.fingerprint());
        }
    }

    @Override
    public boolean add(Checkpoint registered) {
        point(registered, people(registered), units(registered));
        try {
            mongo.insert(new CheckpointDocument(
                    registered.id().toString(),
                    registered.version(),
                    CheckpointDocument.State.of(registered, numbers),
                    List.of(entry(registered))));
        } catch (DuplicateKeyException e) {
            return false;
        }
        twins.note(registered);
        relay.relayLater(registered.id().toString());
        return true;
    }

    @Override
    public Optional<Checkpoint> find(PlaceId id) {
        Query query = byId(id);
        query.fields().exclude(OutboxRelay.OUTBOX);
        return Optional.ofNullable(mongo.findOne(query, CheckpointDocument.class))
                .map(document -> document.toCheckpoint(numbers));
    }

    @Override
    public Optional<Checkpoint> findByUnit(PlaceId unitId) {
        return pointers.checkpointOf(unitId).flatMap(this::find);
    }

    @Override
    public boolean replace(Checkpoint before, Checkpoint after) {
        Set<String> newPeople = without(people(after), people(before));
        Set<PlaceId> newUnits = without(units(after), units(before));
        point(after, newPeople, newUnits);
        Query unchanged =
                byId(before.id()).addCriteria(Criteria.where("version").is(before.version()));
        List<OutboxEntry> entries = new ArrayList<>(List.of(entry(after)));
        events.between(before, after).forEach(event -> entries.add(entry(event)));
        Update change =
                new Update().set("version", after.version()).set("state", CheckpointDocument.State.of(after, numbers));
        change.push(OutboxRelay.OUTBOX).each(entries.toArray());
        if (mongo.updateFirst(unchanged, change, CheckpointDocument.class).getMatchedCount() == 0) {
            return false;
        }
        without(people(before), people(after)).forEach(person -> pointers.forget(person, after.id()));
        if (!after.details().equals(before.details())) {
            twins.note(after);
        }
        relay.relayLater(after.id().toString());
        return true;
    }

    @Override
    public CheckpointPage ofPerson(String personId, @Nullable PlaceId after, int limit) {
        List<String> ids = pointers.checkpointsOf(personId);
        int from = after == null ? 0 : ids.indexOf(after.toString()) + 1;
        List<String> page = ids.subList(from, Math.min(ids.size(), from + limit));
        Query query = Query.query(Criteria.where("_id").in(page));
        query.fields().exclude(OutboxRelay.OUTBOX);
        Map<PlaceId, Checkpoint> found = mongo.find(query, CheckpointDocument.class).stream()
                .map(document -> document.toCheckpoint(numbers))
                .filter(checkpoint -> checkpoint.roleOf(personId).isPresent())
                .collect(Collectors.toMap(Checkpoint::id, Function.identity()));
        boolean more = !page.isEmpty() && from + limit < ids.size();
        return new CheckpointPage(
                page.stream()
                        .map(CheckpointDocument::id)
                        .filter(found::containsKey)
                        .map(found::get)
                        .toList(),
                more ? CheckpointDocument.id(page.getLast()) : null);
    }

    @Override
    public int countOfPerson(String personId) {
        return pointers.checkpointsOf(personId).size();
    }

    private void point(Checkpoint checkpoint, Set<String> people, Set<PlaceId> units) {
        people.forEach(person -> pointers.remember(person, checkpoint.id()));
        units.forEach(unit -> pointers.own(unit, checkpoint.id()));
    }

    private OutboxEntry entry(Checkpoint checkpoint) {
        return entry(events.stateOf(checkpoint));
    }

    static OutboxEntry entry(PendingEvent event) {
        return new OutboxEntry(event.id(), event.topic(), event.key(), event.type(), event.time(), event.payload());
    }

    private static Set<String> people(Checkpoint checkpoint) {
        return checkpoint.rights().stream().map(Right::personId).collect(Collectors.toSet());
    }

    private static Set<PlaceId> units(Checkpoint checkpoint) {
        return checkpoint.units().stream().map(Unit::id).collect(Collectors.toSet());
    }

    private static <T> Set<T> without(Set<T> all, Set<T> some) {
        Set<T> left = new HashSet<>(all);
        left.removeAll(some);
        return left;
    }

    private static Query byId(PlaceId id) {
        return Query.query(Criteria.where("_id").is(id.toString()));
    }
}
