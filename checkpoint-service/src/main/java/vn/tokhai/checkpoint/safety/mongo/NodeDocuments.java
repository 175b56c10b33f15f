package vn.tokhai.checkpoint.safety.mongo;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.Coordinates;
import vn.tokhai.checkpoint.PendingEvent;
import vn.tokhai.checkpoint.safety.AreaRisk;
import vn.tokhai.checkpoint.safety.Node;
import vn.tokhai.checkpoint.safety.Node.Branch;
import vn.tokhai.checkpoint.safety.Pin;
import vn.tokhai.checkpoint.safety.SafetyLevel;
import vn.tokhai.checkpoint.safety.Tally;

/** Nodes as documents and back. */
final class NodeDocuments {

    static final String VERSION = "version";
    static final String PINS = "pins";
    static final String BRANCHES = "branches";
    static final String RISK = "risk";

    static Node node(Document document) {
        Map<String, Pin> pins = new HashMap<>();
        part(document, PINS).forEach((id, pin) -> pins.put(id, pin((Document) pin)));
        Map<String, Branch> branches = new HashMap<>();
        part(document, BRANCHES).forEach((key, branch) -> branches.put(key, branch((Document) branch)));
        return new Node(
                Objects.requireNonNull(document.getString("_id")),
                ((Number) Objects.requireNonNull(document.get(VERSION))).longValue(),
                pins,
                branches,
                risk(document.getString(RISK)));
    }

    static Document document(Node node) {
        Document branches = new Document();
        node.branches().forEach((key, branch) -> branches.append(key, document(branch)));
        return new Document("_id", node.id())
                .append(VERSION, node.version())
                .append(BRANCHES, branches)
                .append(RISK, name(node.risk()));
    }

    static Document pin(Pin pin) {
        Document document = new Document("closed", pin.closed()).append("overdue", pin.overdue());
        if (pin.level() != null) {
            document.append("level", pin.level().name());
        }
        Pin.Shown shown = pin.shown();
        if (shown != null) {
            Document seen = new Document("name", shown.name()).append("kind", shown.kind());
            if (shown.coordinates() != null) {
                seen.append("latitude", shown.coordinates().latitude())
                        .append("longitude", shown.coordinates().longitude());
            }
            if (shown.ratedOn() != null) {
                seen.append("ratedOn", shown.ratedOn().toString());
            }
            document.append("shown", seen);
        }
        return document;
    }

    /** As the outbox keeps it. */
    static Document entry(PendingEvent event) {
        return new Document("_id", event.id())
                .append("topic", event.topic())
                .append("key", event.key())
                .append("type", event.type())
                .append("time", Date.from(event.time()))
                .append("payload", event.payload());
    }

    private static Pin pin(Document document) {
        Document seen = document.get("shown", Document.class);
        String level = document.getString("level");
        return new Pin(
                level == null ? null : SafetyLevel.valueOf(level),
                document.getBoolean("closed", false),
                document.getBoolean("overdue", false),
                seen == null ? null : shown(seen));
    }

    private static Pin.Shown shown(Document seen) {
        Double latitude = seen.getDouble("latitude");
        Double longitude = seen.getDouble("longitude");
        String ratedOn = seen.getString("ratedOn");
        return new Pin.Shown(
                Objects.requireNonNull(seen.getString("name")),
                Objects.requireNonNull(seen.getString("kind")),
                latitude == null || longitude == null ? null : new Coordinates(latitude, longitude),
                ratedOn == null ? null : LocalDate.parse(ratedOn));
    }

    private static Document document(Branch branch) {
        Tally tally = branch.tally();
        return new Document("levels", tally.byLevel())
                .append("unrated", tally.unrated())
                .append("closed", tally.closed())
                .append("overdue", tally.overdue())
                .append(RISK, name(branch.risk()));
    }

    private static Branch branch(Document document) {
        List<Integer> levels = document.getList("levels", Integer.class, List.of());
        return new Branch(
                new Tally(
                        levels,
                        document.getInteger("unrated", 0),
                        document.getInteger("closed", 0),
                        document.getInteger("overdue", 0)),
                risk(document.getString(RISK)));
    }

    private static Document part(Document document, String field) {
        return Optional.ofNullable(document.get(field, Document.class)).orElseGet(Document::new);
    }

    private static @Nullable String name(@Nullable AreaRisk risk) {
        return risk == null ? null : risk.name();
    }

    private static @Nullable AreaRisk risk(@Nullable String name) {
        return name == null ? null : AreaRisk.valueOf(name);
    }

    private NodeDocuments() {}
}
