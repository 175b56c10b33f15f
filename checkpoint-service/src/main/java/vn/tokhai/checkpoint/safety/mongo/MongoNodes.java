package vn.tokhai.checkpoint.safety.mongo;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import vn.tokhai.checkpoint.PendingEvent;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.safety.Node;
import vn.tokhai.checkpoint.safety.Nodes;
import vn.tokhai.checkpoint.safety.Pin;
import vn.tokhai.platform.outbox.OutboxRelay;

/** Plain documents: their fields are named by ids, which a mapping of classes would try to understand. */
class MongoNodes implements Nodes {

    static final String COLLECTION = "safety-nodes";

    private final MongoOperations mongo;
    private final OutboxRelay relay;

    MongoNodes(MongoOperations mongo, OutboxRelay relay) {
        this.mongo = mongo;
        this.relay = relay;
    }

    @Override
    public Node get(String id) {
        return all(List.of(id)).stream().findFirst().orElseGet(() -> new Node(id, 0, Map.of(), Map.of(), null));
    }

    @Override
    public List<Node> all(Collection<String> ids) {
        Query query = ids.size() == 1
                ? byId(ids.iterator().next())
                : Query.query(Criteria.where("_id").in(ids));
        query.fields().exclude(OutboxRelay.OUTBOX);
        return mongo.find(query, Document.class, COLLECTION).stream()
                .map(NodeDocuments::node)
                .toList();
    }

    @Override
    public void pin(String leaf, PlaceId place, Pin pin) {
        Update update = new Update()
                .set(NodeDocuments.PINS + "." + place, NodeDocuments.pin(pin))
                .inc(NodeDocuments.VERSION, 1L);
        Ids.upsert(mongo, byId(leaf), update, COLLECTION);
    }

    @Override
    public void unpin(String leaf, PlaceId place) {
        mongo.updateFirst(
                byId(leaf),
                new Update().unset(NodeDocuments.PINS + "." + place).inc(NodeDocuments.VERSION, 1L),
                COLLECTION);
    }

    @Override
    public boolean replace(Node before, Node after, @Nullable PendingEvent event) {
        boolean written = before.version() == 0 ? insert(after, event) : update(before, after, event);
        if (written && event != null) {
            relay.relayLater(after.id());
        }
        return written;
    }

    private boolean insert(Node node, @Nullable PendingEvent event) {
        Document document = NodeDocuments.document(node);
        if (event != null) {
            document.append(OutboxRelay.OUTBOX, List.of(NodeDocuments.entry(event)));
        }
        try {
            mongo.insert(document, COLLECTION);
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private boolean update(Node before, Node after, @Nullable PendingEvent event) {
        Query unchanged = byId(before.id())
                .addCriteria(Criteria.where(NodeDocuments.VERSION).is(before.version()));
        Document document = NodeDocuments.document(after);
        Update change = new Update()
                .set(NodeDocuments.VERSION, after.version())
                .set(NodeDocuments.BRANCHES, document.get(NodeDocuments.BRANCHES))
                .set(NodeDocuments.RISK, document.get(NodeDocuments.RISK));
        if (event != null) {
            change.push(OutboxRelay.OUTBOX, NodeDocuments.entry(event));
        }
        return mongo.updateFirst(unchanged, change, COLLECTION).getMatchedCount() == 1;
    }

    private static Query byId(String id) {
        return Query.query(Criteria.where("_id").is(id));
    }
}
