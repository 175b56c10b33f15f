package vn.tokhai.declaration.health.mongo;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.PersonalKeys.FieldCipher;
import vn.tokhai.declaration.health.DangerId;
import vn.tokhai.declaration.health.HealthDanger;
import vn.tokhai.declaration.health.HealthDanger.Acknowledgement;
import vn.tokhai.declaration.health.HealthDangers;
import vn.tokhai.declaration.health.QuarantineId;
import vn.tokhai.declaration.health.ReportId;
import vn.tokhai.declaration.health.SupervisionEvent;
import vn.tokhai.declaration.mongo.AreaDocument;
import vn.tokhai.declaration.mongo.PersonCiphers;
import vn.tokhai.declaration.mongo.SealedFields;
import vn.tokhai.platform.outbox.OutboxEntry;
import vn.tokhai.platform.outbox.OutboxRelay;

/** Danger signs by id; which signs, and what the officer wrote, is sealed with the key of the person. */
@Repository
class MongoHealthDangers implements HealthDangers {

    static final String COLLECTION = "health-dangers";

    private static final String SIGNS = "signs";
    private static final String NOTE = "note";

    private final MongoOperations mongo;
    private final PersonCiphers ciphers;
    private final Function<SupervisionEvent, OutboxEntry> asEntry;
    private final OutboxRelay dangersRelay;

    MongoHealthDangers(
            MongoOperations mongo,
            PersonCiphers ciphers,
            Function<SupervisionEvent, OutboxEntry> asEntry,
            OutboxRelay dangersRelay) {
        this.mongo = mongo;
        this.ciphers = ciphers;
        this.asEntry = asEntry;
        this.dangersRelay = dangersRelay;
    }

    @Document(COLLECTION)
    record DangerDocument(
            @Id String id,
            String personId,
            String quarantineId,
            String reportId,
            AreaDocument area,
            Map<String, Binary> sealed,
            Instant foundAt,
            int listPage,
            @Nullable String acknowledgedBy,
            @Nullable Instant acknowledgedAt,
            long version,
            List<OutboxEntry> outbox) {}

    @Override
    public void addIfAbsent(HealthDanger danger) {
        try {
            mongo.insert(new DangerDocument(
                    danger.id().toString(),
                    danger.personId().toString(),
                    danger.quarantineId().toString(),
                    danger.reportId().toString(),
                    AreaDocument.of(danger.area()),
                    seal(danger),
                    danger.foundAt(),
                    danger.listPage(),
                    null,
                    null,
                    danger.version(),
                    List.of()));
        } catch (DuplicateKeyException e) {
            // the same report, sent twice at once; the first one counts
        }
    }

    @Override
    public Optional<HealthDanger> find(DangerId id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    @Override
    public List<HealthDanger> findAll(Collection<DangerId> ids) {
        Query any = Query.query(
                Criteria.where("_id").in(ids.stream().map(DangerId::toString).toList()));
        Map<PersonId, Optional<FieldCipher>> keys = new HashMap<>();
        return mongo.find(any, DangerDocument.class).stream()
                .map(document -> toDanger(
                        document,
                        keys.computeIfAbsent(new PersonId(UUID.fromString(document.personId())), ciphers::of)))
                .toList();
    }

    @Override
    public boolean write(HealthDanger danger, List<SupervisionEvent> events) {
        String id = danger.id().toString();
        Acknowledgement by = danger.acknowledgement();
        Query unchanged =
                Query.query(Criteria.where("_id").is(id).and("version").is(danger.version() - 1));
        Update update = new Update()
                .set("version", danger.version())
                .set("sealed", seal(danger))
                .set("acknowledgedBy", by == null ? null : by.by())
                .set("acknowledgedAt", by == null ? null : by.at());
        update.push("outbox").each(events.stream().map(asEntry).toArray());
        boolean written =
                mongo.updateFirst(unchanged, update, DangerDocument.class).getModifiedCount() == 1;
        if (written) {
            dangersRelay.relayLater(id);
        }
        return written;
    }

    private Map<String, Binary> seal(HealthDanger danger) {
        return ciphers.of(danger.personId())
                .map(key -> {
                    SealedFields fields =
                            SealedFields.empty(key, contextOf(danger.id().toString()));
                    fields.put(SIGNS, String.join(",", danger.signs()));
                    Acknowledgement by = danger.acknowledgement();
                    fields.put(NOTE, by == null ? null : by.note());
                    return fields.sealed();
                })
                .orElse(Map.of());
    }

    private static HealthDanger toDanger(DangerDocument document, Optional<FieldCipher> key) {
        Optional<SealedFields> fields =
                key.map(cipher -> SealedFields.of(cipher, contextOf(document.id()), document.sealed()));
        String by = document.acknowledgedBy();
        Instant at = document.acknowledgedAt();
        return new HealthDanger(
                new DangerId(UUID.fromString(document.id())),
                new PersonId(UUID.fromString(document.personId())),
                new QuarantineId(UUID.fromString(document.quarantineId())),
                new ReportId(UUID.fromString(document.reportId())),
                document.area().toArea(),
                fields.map(texts -> texts.get(SIGNS))
                        .map(signs -> List.of(signs.split(",", -1)))
                        .orElse(List.of()),
                document.foundAt(),
                document.listPage(),
                by == null || at == null
                        ? null
                        : new Acknowledgement(
                                by, at, fields.map(texts -> texts.get(NOTE)).orElse(null)),
                document.version());
    }

    private static String contextOf(String id) {
        return COLLECTION + "/" + id;
    }
}
