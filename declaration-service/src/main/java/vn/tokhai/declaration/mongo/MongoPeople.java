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
import vn.tokhai.platform.outbox.OutboxEntry;
import vn.tokhai.platform.outbox.OutboxRelay;

/** People by id; writes are conditional on the version, and carry the events of the change. */
@Repository
class MongoPeople implements People {

    private static final String PHONE = "phone";

    private final MongoOperations mongo;
    private final PersonalKeys keys;
    private final Function<PersonEvent, OutboxEntry> asEntry;
    private final OutboxRelay peopleRelay;

    MongoPeople(
            MongoOperations mongo,
            PersonalKeys keys,
            Function<PersonEvent, OutboxEntry> asEntry,
            OutboxRelay peopleRelay) {
        this.mongo = mongo;
        this.keys = keys;
        this.asEntry = asEntry;
        this.peopleRelay = peopleRelay;
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
                List.of());
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
        FieldCipher cipher = keys.open(person.id(), before.get().key().getData());
        // exactly the keys of the unique index: the embedded store reads everything when a query names any other field
        Query unchanged = Query.query(
                Criteria.where("_id").is(person.id().toString()).and("version").is(person.version() - 1));
        Update update = new Update()
                .set("version", person.version())
                .set("guardian", guardianOf(person))
                .set("sealed", seal(person, cipher))
                .set("area", areaOf(person))
                .set("number", numberOf(person))
                .set("codeSerial", person.codeSerial());
        if (!change.events().isEmpty()) {
            update.push("outbox").each(change.events().stream().map(asEntry).toArray());
        }
        boolean written =
                mongo.updateFirst(unchanged, update, PersonDocument.class).getModifiedCount() == 1;
        if (written && !change.events().isEmpty()) {
            peopleRelay.relayLater(person.id().toString());
        }
        return written;
    }

    /** The cipher of a person who is known. */
    Optional<FieldCipher> cipherOf(PersonId person) {
        return document(person).map(found -> keys.open(person, found.key().getData()));
    }

    private Optional<PersonDocument> document(PersonId id) {
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
        FieldCipher cipher = keys.open(id, document.key().getData());
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
