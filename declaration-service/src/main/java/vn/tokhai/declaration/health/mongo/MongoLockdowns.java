package vn.tokhai.declaration.health.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import vn.tokhai.declaration.health.Decision;
import vn.tokhai.declaration.health.Lockdown;
import vn.tokhai.declaration.health.LockdownId;
import vn.tokhai.declaration.health.Lockdowns;
import vn.tokhai.declaration.health.QuarantineKind;
import vn.tokhai.declaration.mongo.AreaDocument;
import vn.tokhai.platform.outbox.OutboxEntry;
import vn.tokhai.platform.outbox.OutboxRelay;

/** Lockdowns by id; nothing in them is personal. */
@Repository
class MongoLockdowns implements Lockdowns {

    static final String COLLECTION = "lockdowns";

    private final MongoOperations mongo;
    private final Function<Lockdown, OutboxEntry> asEntry;
    private final OutboxRelay lockdownsRelay;

    MongoLockdowns(MongoOperations mongo, Function<Lockdown, OutboxEntry> asEntry, OutboxRelay lockdownsRelay) {
        this.mongo = mongo;
        this.asEntry = asEntry;
        this.lockdownsRelay = lockdownsRelay;
    }

    @Document(COLLECTION)
    record LockdownDocument(
            @Id String id,
            String kind,
            AreaDocument area,
            @Nullable String hamlet,
            String startsOn,
            String plannedEndOn,
            String decisionNumber,
            String decidedBy,
            Instant decidedAt,
            @Nullable String endedOn,
            int listPage,
            long version,
            List<OutboxEntry> outbox) {}

    @Override
    public Optional<Lockdown> find(LockdownId id) {
        return Optional.ofNullable(mongo.findById(id.toString(), LockdownDocument.class))
                .map(MongoLockdowns::toLockdown);
    }

    @Override
    public List<Lockdown> findAll(Collection<LockdownId> ids) {
        Query any = Query.query(
                Criteria.where("_id").in(ids.stream().map(LockdownId::toString).toList()));
        return mongo.find(any, LockdownDocument.class).stream()
                .map(MongoLockdowns::toLockdown)
                .toList();
    }

    @Override
    public boolean write(Lockdown lockdown) {
        boolean written = lockdown.version() == 1 ? insert(lockdown) : update(lockdown);
        if (written) {
            lockdownsRelay.relayLater(lockdown.id().toString());
        }
        return written;
    }

    private boolean insert(Lockdown lockdown) {
        Decision decided = lockdown.decided();
        LocalDate ended = lockdown.endedOn();
        try {
            mongo.insert(new LockdownDocument(
                    lockdown.id().toString(),
                    lockdown.kind().key(),
                    AreaDocument.of(lockdown.area()),
                    lockdown.hamlet(),
                    lockdown.startsOn().toString(),
                    lockdown.plannedEndOn().toString(),
                    decided.number(),
                    decided.by(),
                    decided.at(),
                    ended == null ? null : ended.toString(),
                    lockdown.listPage(),
                    lockdown.version(),
                    List.of(asEntry.apply(lockdown))));
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private boolean update(Lockdown lockdown) {
        LocalDate ended = lockdown.endedOn();
        Query unchanged = Query.query(Criteria.where("_id")
                .is(lockdown.id().toString())
                .and("version")
                .is(lockdown.version() - 1));
        Update update = new Update()
                .set("version", lockdown.version())
                .set("plannedEndOn", lockdown.plannedEndOn().toString())
                .set("endedOn", ended == null ? null : ended.toString())
                .set("decisionNumber", lockdown.decided().number())
                .set("decidedBy", lockdown.decided().by())
                .set("decidedAt", lockdown.decided().at())
                .push("outbox", asEntry.apply(lockdown));
        return mongo.updateFirst(unchanged, update, LockdownDocument.class).getModifiedCount() == 1;
    }

    private static Lockdown toLockdown(LockdownDocument document) {
        String ended = document.endedOn();
        return new Lockdown(
                new LockdownId(UUID.fromString(document.id())),
                QuarantineKind.ofKey(document.kind()).orElseThrow(),
                document.area().toArea(),
                document.hamlet(),
                LocalDate.parse(document.startsOn()),
                LocalDate.parse(document.plannedEndOn()),
                new Decision(document.decisionNumber(), document.decidedBy(), document.decidedAt()),
                ended == null ? null : LocalDate.parse(ended),
                document.listPage(),
                document.version());
    }
}
