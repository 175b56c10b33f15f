package vn.tokhai.tracing.mongo;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.platform.events.OutgoingEvent;
import vn.tokhai.platform.outbox.OutboxEntry;
import vn.tokhai.platform.outbox.OutboxRelay;
import vn.tokhai.tracing.Case;
import vn.tokhai.tracing.CaseChange;
import vn.tokhai.tracing.Cases;

@Component
class MongoCases implements Cases {

    private static final String NATION = "nation";

    private final MongoOperations mongo;
    private final Function<CaseChange, OutgoingEvent> events;
    private final OutboxRelay relay;
    private final JsonMapper json;

    MongoCases(MongoOperations mongo, Function<CaseChange, OutgoingEvent> events, OutboxRelay relay, JsonMapper json) {
        this.mongo = mongo;
        this.events = events;
        this.relay = relay;
        this.json = json;
    }

    @Override
    public Case open(Case opened, List<CaseChange> changes) {
        try {
            mongo.insert(CaseDocument.of(opened, entries(changes)));
        } catch (DuplicateKeyException e) {
            return find(opened.caseId()).orElseThrow(() -> e);
        }
        relay.relayLater(opened.caseId());
        return opened;
    }

    @Override
    public Optional<Case> find(String caseId) {
        return Optional.ofNullable(mongo.findById(caseId, CaseDocument.class)).map(CaseDocument::asCase);
    }

    @Override
    public boolean change(Case changed, List<CaseChange> changes) {
        Update update = new Update().inc("version", 1);
        Case.SecondGeneration generation = changed.secondGeneration();
        if (generation != null) {
            update.set("secondGeneration", generation);
        }
        Criteria unchanged =
                Criteria.where("_id").is(changed.caseId()).and("version").is(changed.version());
        return update(changed.caseId(), unchanged, update, changes);
    }

    @Override
    public void announce(String caseId, List<CaseChange> changes) {
        if (!update(caseId, Criteria.where("_id").is(caseId), new Update(), changes)) {
            throw new IllegalStateException("There is no case " + caseId);
        }
    }

    private boolean update(String caseId, Criteria condition, Update update, List<CaseChange> changes) {
        if (!changes.isEmpty()) {
            update.push(OutboxRelay.OUTBOX).each(entries(changes).toArray());
        }
        boolean done = mongo.updateFirst(Query.query(condition), update, CaseDocument.class)
                        .getMatchedCount()
                == 1;
        if (done && !changes.isEmpty()) {
            relay.relayLater(caseId);
        }
        return done;
    }

    @Override
    public List<Case> list(Collection<String> areas, int limit, @Nullable Position after) {
        if (areas.isEmpty()) {
            return List.of();
        }
        Query query = new Query();
        if (!areas.contains(NATION)) {
            query.addCriteria(Criteria.where("areaPath").regex(within(areas)));
        }
        if (after != null) {
            query.addCriteria(new Criteria()
                    .orOperator(
                            Criteria.where("openedAt").lt(after.openedAt()),
                            Criteria.where("openedAt")
                                    .is(after.openedAt())
                                    .and("_id")
                                    .gt(after.caseId())));
        }
        query.with(Sort.by(Sort.Order.desc("openedAt"), Sort.Order.asc("_id"))).limit(limit);
        query.fields().exclude(OutboxRelay.OUTBOX);
        return mongo.find(query, CaseDocument.class).stream()
                .map(CaseDocument::asCase)
                .toList();
    }

    /** Anchored, so that the index on the path serves it. */
    private static String within(Collection<String> areas) {
        return areas.stream()
                .map(area -> Pattern.quote(area + "/"))
                .reduce((one, other) -> one + "|" + other)
                .map(any -> "^(?:" + any + ")")
                .orElseThrow();
    }

    private List<OutboxEntry> entries(List<CaseChange> changes) {
        return changes.stream()
                .map(change -> OutboxEntry.of(events.apply(change), json))
                .toList();
    }
}
