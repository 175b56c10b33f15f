package vn.tokhai.declaration.health.mongo;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.bson.types.Binary;
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
import vn.tokhai.declaration.health.Quarantine;
import vn.tokhai.declaration.health.QuarantineId;
import vn.tokhai.declaration.health.Supervision;
import vn.tokhai.declaration.health.SupervisionEvent;
import vn.tokhai.declaration.health.Supervisions;
import vn.tokhai.declaration.health.mongo.SupervisionDocument.QuarantineEntry;
import vn.tokhai.declaration.mongo.PersonCiphers;
import vn.tokhai.declaration.mongo.SealedFields;
import vn.tokhai.platform.outbox.OutboxEntry;
import vn.tokhai.platform.outbox.OutboxRelay;

/** One document per person who was ever in quarantine; writes are conditional on the version. */
@Repository
class MongoSupervisions implements Supervisions {

    private static final String PLACE = "place";

    private final MongoOperations mongo;
    private final PersonCiphers ciphers;
    private final Function<SupervisionEvent, OutboxEntry> asEntry;
    private final OutboxRelay supervisionsRelay;

    MongoSupervisions(
            MongoOperations mongo,
            PersonCiphers ciphers,
            Function<SupervisionEvent, OutboxEntry> asEntry,
            OutboxRelay supervisionsRelay) {
        this.mongo = mongo;
        this.ciphers = ciphers;
        this.asEntry = asEntry;
        this.supervisionsRelay = supervisionsRelay;
    }

    @Document("quarantine-ids")
    record IdDocument(@Id String id, String personId) {}

    @Override
    public Optional<Supervision> find(PersonId person) {
        return Optional.ofNullable(mongo.findById(person.toString(), SupervisionDocument.class))
                .map(this::toSupervision);
    }

    @Override
    public List<Supervision> findAll(Collection<PersonId> people) {
        Query any = Query.query(
                Criteria.where("_id").in(people.stream().map(PersonId::toString).toList()));
        return mongo.find(any, SupervisionDocument.class).stream()
                .map(document -> toSupervision(document, Optional.empty()))
                .toList();
    }

    @Override
    public Optional<PersonId> personOf(QuarantineId id) {
        return Optional.ofNullable(mongo.findById(id.toString(), IdDocument.class))
                .map(document -> new PersonId(UUID.fromString(document.personId())));
    }

    @Override
    public PersonId claim(QuarantineId id, PersonId person) {
        try {
            mongo.insert(new IdDocument(id.toString(), person.toString()));
            return person;
        } catch (DuplicateKeyException e) {
            return personOf(id).orElseThrow();
        }
    }

    @Override
    public boolean write(Supervision supervision, List<SupervisionEvent> events) {
        String id = supervision.personId().toString();
        Optional<FieldCipher> cipher = ciphers.of(supervision.personId());
        List<QuarantineEntry> quarantines = supervision.quarantines().stream()
                .map(quarantine -> QuarantineEntry.of(quarantine, seal(quarantine, cipher)))
                .toList();
        List<OutboxEntry> outbox = events.stream().map(asEntry).toList();
        boolean written = supervision.version() == 1
                ? insert(new SupervisionDocument(id, 1, quarantines, outbox))
                : update(id, supervision.version(), quarantines, outbox);
        if (written) {
            supervisionsRelay.relayLater(id);
        }
        return written;
    }

    private boolean insert(SupervisionDocument document) {
        try {
            mongo.insert(document);
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private boolean update(String id, long version, List<QuarantineEntry> quarantines, List<OutboxEntry> outbox) {
        // exactly the keys of the unique index: the embedded store reads everything when a query names any other field
        Query unchanged =
                Query.query(Criteria.where("_id").is(id).and("version").is(version - 1));
        Update update = new Update().set("version", version).set("quarantines", quarantines);
        update.push("outbox").each(outbox.toArray());
        return mongo.updateFirst(unchanged, update, SupervisionDocument.class).getModifiedCount() == 1;
    }

    private static Map<String, Binary> seal(Quarantine quarantine, Optional<FieldCipher> cipher) {
        if (quarantine.place() == null) {
            return Map.of();
        }
        // somebody erased keeps the fact of the quarantine, not where it was
        return cipher.map(key -> {
                    SealedFields fields =
                            SealedFields.empty(key, contextOf(quarantine.id().toString()));
                    fields.put(PLACE, quarantine.place());
                    return fields.sealed();
                })
                .orElse(Map.of());
    }

    private Supervision toSupervision(SupervisionDocument document) {
        boolean sealed = document.quarantines().stream()
                .anyMatch(entry -> !entry.sealed().isEmpty());
        PersonId person = new PersonId(UUID.fromString(document.id()));
        return toSupervision(document, sealed ? ciphers.of(person) : Optional.empty());
    }

    private Supervision toSupervision(SupervisionDocument document, Optional<FieldCipher> cipher) {
        PersonId person = new PersonId(UUID.fromString(document.id()));
        List<Quarantine> quarantines = document.quarantines().stream()
                .map(entry -> entry.toQuarantine(
                        person,
                        cipher.map(key -> SealedFields.of(key, contextOf(entry.quarantineId()), entry.sealed())
                                        .get(PLACE))
                                .orElse(null)))
                .toList();
        return new Supervision(person, quarantines, document.version());
    }

    private static String contextOf(String quarantineId) {
        return SupervisionDocument.COLLECTION + "/" + quarantineId;
    }
}
