package vn.tokhai.declaration.mongo;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import vn.tokhai.declaration.People;
import vn.tokhai.declaration.Person;
import vn.tokhai.declaration.PersonEvent;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.PersonalKeys;
import vn.tokhai.declaration.PersonalKeys.FieldCipher;
import vn.tokhai.declaration.PersonalNumber;
import vn.tokhai.declaration.PhoneNumber;
import vn.tokhai.declaration.Profile;
import vn.tokhai.declaration.Tombstone;
import vn.tokhai.declaration.mongo.PersonDocument.TombstoneDocument;
import vn.tokhai.platform.outbox.OutboxEntry;
import vn.tokhai.platform.outbox.OutboxRelay;

/** People by id; writes are conditional on the version, and carry the events of the change. */
@Repository
class MongoPeople implements People {

    private static final String PHONE = "phone";
    private static final List<String> KEPT_UNTIL_ERASED = List.of("key", "guardian", "registeredAt", "area", "number");

    private final MongoOperations mongo;
    private final PersonalKeys keys;
    private final Function<PersonEvent, OutboxEntry> asEntry;
    private final OutboxRelay peopleRelay;
    private final MongoNameDirectory names;
    private final MongoCardHolders cards;

    MongoPeople(
            MongoOperations mongo,
            PersonalKeys keys,
            Function<PersonEvent, OutboxEntry> asEntry,
            OutboxRelay peopleRelay,
            MongoNameDirectory names,
            MongoCardHolders cards) {
        this.mongo = mongo;
        this.keys = keys;
        this.asEntry = asEntry;
        this.peopleRelay = peopleRelay;
        this.names = names;
        this.cards = cards;
    }

    @Override
    public void addIfAbsent(Person person) {
        byte[] key = keys.newKey(person.id());
        var document = new PersonDocument(
                person.id().toString(),
                person.version(),
                guardianOf(person),
                person.registeredAt(),
                new Binary(key),
                seal(person, keys.open(person.id(), key)),
                areaOf(person),
                numberOf(person),
                person.codeSerial(),
                List.of(),
                names.enter(person, List.of()),
                cards.enter(person, List.of()),
                null);
        try {
            mongo.insert(document);
        } catch (DuplicateKeyException e) {
            // somebody else was first; their key counts, so ours is forgotten
        }
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return document(id).map(this::toPerson);
    }

    @Override
    public List<Person> findAll(Collection<PersonId> ids) {
        Query any = Query.query(
                Criteria.where("_id").in(ids.stream().map(PersonId::toString).toList()));
        return mongo.find(any, PersonDocument.class).stream()
                .filter(found -> found.tombstone() == null)
                .map(this::toPerson)
                .toList();
    }

    @Override
    public boolean write(Person.Change change) {
        Person person = change.person();
        Optional<PersonDocument> before = document(person.id());
        if (before.isEmpty()) {
            return false;
        }
        FieldCipher cipher = keys.open(person.id(), before.get().dataKey());
        List<String> cardsBefore = before.get().cards();
        // written before the person that they lead to; readers check what the person says
        List<String> cardsNow = cards.enter(person, cardsBefore);
        // exactly the keys of the unique index: the embedded store reads everything when a query names any other field
        Query unchanged = Query.query(
                Criteria.where("_id").is(person.id().toString()).and("version").is(person.version() - 1));
        // entries are written before the person that they lead to; readers check the name and area that they find
        List<String> listed = names.enter(person, before.get().listedIn());
        Update update = new Update()
                .set("nameEntries", listed)
                .set("version", person.version())
                .set("guardian", guardianOf(person))
                .set("sealed", seal(person, cipher))
                .set("area", areaOf(person))
                .set("number", numberOf(person))
                .set("codeSerial", person.codeSerial())
                .set("cardEntries", cardsNow);
        if (!change.events().isEmpty()) {
            update.push("outbox").each(change.events().stream().map(asEntry).toArray());
        }
        boolean written =
                mongo.updateFirst(unchanged, update, PersonDocument.class).getModifiedCount() == 1;
        if (written) {
            names.leave(person.id(), before.get().listedIn(), listed);
            cards.leave(person.id(), cardsBefore, cardsNow);
        }
        if (written && !change.events().isEmpty()) {
            peopleRelay.relayLater(person.id().toString());
        }
        return written;
    }

    @Override
    public boolean erase(Person read, Tombstone tombstone, List<PersonEvent> events) {
        Query unchanged = Query.query(
                Criteria.where("_id").is(read.id().toString()).and("version").is(read.version()));
        Update update = new Update()
                .set("version", read.version() + 1)
                .set("sealed", Map.of())
                .set("tombstone", TombstoneDocument.of(tombstone))
                .push("outbox")
                .each(events.stream().map(asEntry).toArray());
        KEPT_UNTIL_ERASED.forEach(update::unset);
        boolean erased =
                mongo.updateFirst(unchanged, update, PersonDocument.class).getModifiedCount() == 1;
        if (erased) {
            peopleRelay.relayLater(read.id().toString());
        }
        return erased;
    }

    @Override
    public Optional<Tombstone> tombstoneOf(PersonId id) {
        return stored(id).map(PersonDocument::tombstone).map(found -> found.toTombstone(id));
    }

    @Override
    public void unlinked(PersonId id) {
        Optional<PersonDocument> found = stored(id).filter(document -> document.tombstone() != null);
        if (found.isEmpty()) {
            return;
        }
        names.leave(id, found.get().listedIn(), List.of());
        cards.leave(id, found.get().cards(), List.of());
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(id.toString())),
                new Update()
                        .set("tombstone.linked", false)
                        .unset("tombstone.phoneIndex")
                        .unset("tombstone.number")
                        .unset("nameEntries")
                        .unset("cardEntries"),
                PersonDocument.class);
    }

    /** The cipher of a person who is known. */
    Optional<FieldCipher> cipherOf(PersonId person) {
        return document(person).map(found -> keys.open(person, found.dataKey()));
    }

    /** Somebody erased is nobody. */
    private Optional<PersonDocument> document(PersonId id) {
        return stored(id).filter(found -> found.tombstone() == null);
    }

    private Optional<PersonDocument> stored(PersonId id) {
        return Optional.ofNullable(mongo.findById(id.toString(), PersonDocument.class));
    }

    private static Map<String, Binary> seal(Person person, FieldCipher cipher) {
        SealedFields fields = SealedFields.empty(cipher, PersonDocument.COLLECTION);
        PhoneNumber phone = person.phone();
        fields.put(PHONE, phone == null ? null : phone.e164());
        LatestDeclarations.put(fields, person.latest());
        Profile profile = person.profile();
        if (profile != null) {
            PersonalFields.put(fields, profile);
        }
        return fields.sealed();
    }

    private Person toPerson(PersonDocument document) {
        PersonId id = new PersonId(UUID.fromString(document.id()));
        FieldCipher cipher = keys.open(id, document.dataKey());
        SealedFields fields = SealedFields.of(cipher, PersonDocument.COLLECTION, document.sealed());
        AreaDocument area = document.area();
        String phone = fields.get(PHONE);
        String guardian = document.guardian();
        String number = document.number();
        return new Person(
                id,
                phone == null ? null : new PhoneNumber(phone),
                guardian == null ? null : new PersonId(UUID.fromString(guardian)),
                document.registeredAt(),
                area == null ? null : PersonalFields.profile(fields, area.toArea()),
                LatestDeclarations.of(fields),
                number == null ? null : new PersonalNumber(number),
                document.codeSerial(),
                document.version());
    }

    private static @Nullable AreaDocument areaOf(Person person) {
        Profile profile = person.profile();
        return profile == null ? null : AreaDocument.of(profile.area());
    }

    private static @Nullable String guardianOf(Person person) {
        PersonId guardian = person.guardian();
        return guardian == null ? null : guardian.toString();
    }

    private static @Nullable String numberOf(Person person) {
        PersonalNumber number = person.number();
        return number == null ? null : number.digits();
    }
}
