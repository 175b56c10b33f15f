package vn.tokhai.declaration.mongo;

import java.util.Optional;
import java.util.UUID;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.PhoneOwners;

/** The blind index is the document's id, so that of two first log-ins exactly one wins. */
@Repository
class MongoPhoneOwners implements PhoneOwners {

    static final String COLLECTION = "phone-index";

    private final MongoOperations mongo;

    MongoPhoneOwners(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Document(COLLECTION)
    record PhoneDocument(@Id String id, String personId) {}

    @Override
    public Optional<PersonId> find(String blindIndex) {
        return Optional.ofNullable(mongo.findById(blindIndex, PhoneDocument.class))
                .map(found -> new PersonId(UUID.fromString(found.personId())));
    }

    /** Exactly the keys of a unique index: the embedded store reads everything when a query names any other field. */
    @Override
    public void release(String blindIndex, PersonId owner) {
        mongo.remove(
                Query.query(Criteria.where("_id").is(blindIndex).and("personId").is(owner.toString())),
                PhoneDocument.class);
    }

    @Override
    public PersonId claim(String blindIndex, PersonId candidate) {
        try {
            mongo.insert(new PhoneDocument(blindIndex, candidate.toString()));
            return candidate;
        } catch (DuplicateKeyException e) {
            return find(blindIndex).orElseThrow();
        }
    }
}
