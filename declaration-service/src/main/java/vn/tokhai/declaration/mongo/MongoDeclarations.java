package vn.tokhai.declaration.mongo;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.bson.types.Binary;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import vn.tokhai.declaration.Declaration;
import vn.tokhai.declaration.DeclarationId;
import vn.tokhai.declaration.Declarations;
import vn.tokhai.declaration.PersonEvent;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.PersonalKeys.FieldCipher;
import vn.tokhai.declaration.mongo.DeclarationDocument.RevisionDocument;
import vn.tokhai.platform.outbox.OutboxEntry;
import vn.tokhai.platform.outbox.OutboxRelay;

/** Declarations by id; the unique id makes submitting idempotent. */
@Repository
class MongoDeclarations implements Declarations {

    private final MongoOperations mongo;
    private final MongoPeople people;
    private final Function<PersonEvent, OutboxEntry> asEntry;
    private final OutboxRelay declarationsRelay;

    MongoDeclarations(
            MongoOperations mongo,
            MongoPeople people,
            Function<PersonEvent, OutboxEntry> asEntry,
            OutboxRelay declarationsRelay) {
        this.mongo = mongo;
        this.people = people;
        this.asEntry = asEntry;
        this.declarationsRelay = declarationsRelay;
    }

    @Override
    public boolean add(Declaration declaration, PersonEvent... events) {
        FieldCipher cipher = cipherOf(declaration.personId());
        var document = new DeclarationDocument(
                declaration.id().toString(),
                declaration.version(),
                declaration.personId().toString(),
                declaration.form(),
                declaration.formVersion(),
                AreaDocument.of(declaration.answers().area()),
                seal(declaration, cipher),
                declaration.submittedAt(),
                declaration.validUntil(),
                EnteredByDocument.of(declaration.enteredBy()),
                sealEarlier(declaration, cipher),
                declaration.withdrawnAt(),
                Stream.of(events).map(asEntry).toList());
        try {
            mongo.insert(document);
        } catch (DuplicateKeyException e) {
            return false;
        }
        declarationsRelay.relayLater(document.id());
        return true;
    }

    @Override
    public boolean write(Declaration declaration, PersonEvent... events) {
        String id = declaration.id().toString();
        FieldCipher cipher = cipherOf(declaration.personId());
        // exactly the keys of the unique index: the embedded store reads everything when a query names any other field
        Query unchanged =
                Query.query(Criteria.where("_id").is(id).and("version").is(declaration.version() - 1));
        Update update = new Update()
                .set("version", declaration.version())
                .set("area", AreaDocument.of(declaration.answers().area()))
                .set("sealed", seal(declaration, cipher))
                .set("earlier", sealEarlier(declaration, cipher))
                .set("withdrawnAt", declaration.withdrawnAt());
        update.push("outbox").each(Stream.of(events).map(asEntry).toArray());
        boolean written =
                mongo.updateFirst(unchanged, update, DeclarationDocument.class).getModifiedCount() == 1;
        if (written) {
            declarationsRelay.relayLater(id);
        }
        return written;
    }

    @Override
    public Optional<Declaration> find(DeclarationId id) {
        return Optional.ofNullable(mongo.findById(id.toString(), DeclarationDocument.class))
                // unreadable once the person is erased, and deleted soon
                .flatMap(found -> people.cipherOf(personOf(found)).map(cipher -> toDeclaration(found, cipher)));
    }

    @Override
    public List<Declaration> findAll(PersonId person, Collection<DeclarationId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        // nobody once the person is erased
        Optional<FieldCipher> cipher = people.cipherOf(person);
        Query any = Query.query(Criteria.where("_id")
                .in(ids.stream().map(DeclarationId::toString).toList()));
        return cipher.stream()
                .flatMap(opened -> mongo.find(any, DeclarationDocument.class).stream()
                        .filter(found -> personOf(found).equals(person))
                        .map(found -> toDeclaration(found, opened)))
                .toList();
    }

    private static Map<String, Binary> seal(Declaration declaration, FieldCipher cipher) {
        SealedFields fields =
                SealedFields.empty(cipher, contextOf(declaration.id().toString()));
        SealedAnswers.put(fields, declaration.answers());
        SealedAnswers.put(fields, declaration.findings());
        return fields.sealed();
    }

    private static List<RevisionDocument> sealEarlier(Declaration declaration, FieldCipher cipher) {
        return declaration.earlier().stream()
                .map(revision -> {
                    SealedFields fields = SealedFields.empty(
                            cipher, contextOf(declaration.id().toString(), revision.version()));
                    SealedAnswers.put(fields, revision.answers());
                    return new RevisionDocument(revision.version(), fields.sealed(), revision.replacedAt());
                })
                .toList();
    }

    private static Declaration toDeclaration(DeclarationDocument document, FieldCipher cipher) {
        SealedFields answers = SealedFields.of(cipher, contextOf(document.id()), document.sealed());
        EnteredByDocument enteredBy = document.enteredBy();
        return new Declaration(
                new DeclarationId(UUID.fromString(document.id())),
                personOf(document),
                document.form(),
                document.formVersion(),
                SealedAnswers.answers(answers),
                SealedAnswers.findings(answers),
                document.submittedAt(),
                document.validUntil(),
                enteredBy == null ? null : enteredBy.toEnteredBy(),
                document.earlier().stream()
                        .map(revision -> toRevision(document.id(), revision, cipher))
                        .toList(),
                document.withdrawnAt(),
                document.version());
    }

    private static Declaration.Revision toRevision(String id, RevisionDocument revision, FieldCipher cipher) {
        SealedFields fields = SealedFields.of(cipher, contextOf(id, revision.version()), revision.sealed());
        return new Declaration.Revision(revision.version(), SealedAnswers.answers(fields), revision.replacedAt());
    }

    private static PersonId personOf(DeclarationDocument document) {
        return new PersonId(UUID.fromString(document.personId()));
    }

    private FieldCipher cipherOf(PersonId person) {
        return people.cipherOf(person)
                .orElseThrow(() -> new IllegalStateException("Person " + person + " has no data key"));
    }

    private static String contextOf(String id) {
        return DeclarationDocument.COLLECTION + "/" + id;
    }

    private static String contextOf(String id, long version) {
        return contextOf(id) + "/" + version;
    }
}
