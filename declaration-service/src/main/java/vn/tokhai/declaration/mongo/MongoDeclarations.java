package vn.tokhai.declaration.mongo;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

import vn.tokhai.declaration.Declaration;
import vn.tokhai.declaration.DeclarationId;
import vn.tokhai.declaration.Declarations;
import vn.tokhai.declaration.PersonEvent;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.PersonalKeys.FieldCipher;
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
    public boolean add(Declaration declaration, PersonEvent event) {
        String id = declaration.id().toString();
        SealedFields answers = SealedFields.empty(cipherOf(declaration.personId()), contextOf(id));
        SealedAnswers.put(answers, declaration.answers(), declaration.reportsRisk());
        var document = new DeclarationDocument(
                id,
                declaration.personId().toString(),
                declaration.form(),
                declaration.formVersion(),
                AreaDocument.of(declaration.answers().area()),
                answers.sealed(),
                declaration.submittedAt(),
                declaration.validUntil(),
                EnteredByDocument.of(declaration.enteredBy()),
                List.of(asEntry.apply(event)));
        try {
            mongo.insert(document);
        } catch (DuplicateKeyException e) {
            return false;
        }
        declarationsRelay.relayLater(id);
        return true;
    }

    @Override
    public Optional<Declaration> find(DeclarationId id) {
        return Optional.ofNullable(mongo.findById(id.toString(), DeclarationDocument.class))
                .map(this::toDeclaration);
    }

    private Declaration toDeclaration(DeclarationDocument document) {
        PersonId person = new PersonId(UUID.fromString(document.personId()));
        SealedFields answers = SealedFields.of(cipherOf(person), contextOf(document.id()), document.sealed());
        EnteredByDocument enteredBy = document.enteredBy();
        return new Declaration(
                new DeclarationId(UUID.fromString(document.id())),
                person,
                document.form(),
                document.formVersion(),
                SealedAnswers.answers(answers),
                document.submittedAt(),
                document.validUntil(),
                SealedAnswers.reportRisk(answers),
                enteredBy == null ? null : enteredBy.toEnteredBy());
    }

    private FieldCipher cipherOf(PersonId person) {
        return people.cipherOf(person)
                .orElseThrow(() -> new IllegalStateException("Person " + person + " has no data key"));
    }

    private static String contextOf(String id) {
        return DeclarationDocument.COLLECTION + "/" + id;
    }
}
