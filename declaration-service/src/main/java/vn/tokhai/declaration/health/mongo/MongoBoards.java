package vn.tokhai.declaration.health.mongo;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import vn.tokhai.declaration.health.AreaPath;
import vn.tokhai.declaration.health.Boards;
import vn.tokhai.declaration.health.Directory;
import vn.tokhai.declaration.health.QuarantineId;
import vn.tokhai.declaration.health.Slot;
import vn.tokhai.declaration.health.SupervisionEvent;
import vn.tokhai.platform.outbox.OutboxEntry;
import vn.tokhai.platform.outbox.OutboxRelay;

/** Boards by slot, area and page; moving one on and what is told of it are one write. */
@Repository
class MongoBoards implements Boards {

    static final String COLLECTION = "health-boards";

    private final MongoOperations mongo;
    private final Function<SupervisionEvent, OutboxEntry> asEntry;
    private final OutboxRelay boardsRelay;

    MongoBoards(MongoOperations mongo, Function<SupervisionEvent, OutboxEntry> asEntry, OutboxRelay boardsRelay) {
        this.mongo = mongo;
        this.asEntry = asEntry;
        this.boardsRelay = boardsRelay;
    }

    /** @param on the day of the slot, for whoever clears old boards away */
    @Document(COLLECTION)
    record BoardDocument(
            @Id String id,
            String on,
            List<PendingEntry> pending,
            Phase phase,
            long version,
            List<OutboxEntry> outbox) {}

    record PendingEntry(String key, String person) {}

    @Override
    public void addIfAbsent(Key key, List<Directory.Entry> pending) {
        try {
            mongo.insert(new BoardDocument(
                    key.id(),
                    key.slot().on().toString(),
                    pending.stream()
                            .map(entry -> new PendingEntry(entry.key(), entry.person()))
                            .toList(),
                    Phase.OPEN,
                    1,
                    List.of()));
        } catch (DuplicateKeyException e) {
            // another instance made it
        }
    }

    @Override
    public Optional<Board> find(Key key) {
        return findAll(List.of(key)).stream().findFirst();
    }

    @Override
    public List<Board> findAll(Collection<Key> keys) {
        Map<String, Key> byId = keys.stream().collect(Collectors.toMap(Key::id, Function.identity(), (a, b) -> a));
        return mongo.find(Query.query(Criteria.where("_id").in(byId.keySet())), BoardDocument.class).stream()
                .map(document -> new Board(
                        Objects.requireNonNull(byId.get(document.id())),
                        document.pending().stream()
                                .map(entry -> new Directory.Entry(entry.key(), entry.person()))
                                .toList(),
                        document.phase(),
                        document.version()))
                .toList();
    }

    @Override
    public void fulfil(Slot slot, AreaPath area, int page, QuarantineId quarantine) {
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(new Key(slot, area, page).id())),
                new Update().pull("pending", new org.bson.Document("key", quarantine.toString())),
                COLLECTION);
    }

    @Override
    public boolean advance(Board board, Phase to, List<SupervisionEvent> events) {
        Query unchanged = Query.query(
                Criteria.where("_id").is(board.key().id()).and("version").is(board.version()));
        Update update = new Update().set("version", board.version() + 1).set("phase", to);
        update.push("outbox").each(events.stream().map(asEntry).toArray());
        boolean written =
                mongo.updateFirst(unchanged, update, BoardDocument.class).getModifiedCount() == 1;
        if (written) {
            boardsRelay.relayLater(board.key().id());
        }
        return written;
    }
}
