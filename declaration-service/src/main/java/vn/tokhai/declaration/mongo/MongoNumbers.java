package vn.tokhai.declaration.mongo;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import vn.tokhai.declaration.Numbers;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.PersonalNumber;

/** The number is the document's id, so that nobody gets one twice. */
@Repository
class MongoNumbers implements Numbers {

    static final String COLLECTION = "numbers";

    private final MongoOperations mongo;

    MongoNumbers(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Document(COLLECTION)
    record NumberDocument(@Id String id, @Nullable String personId) {}

    @Override
    public boolean claim(PersonalNumber number, PersonId person) {
        try {
            mongo.insert(new NumberDocument(number.digits(), person.toString()));
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    @Override
    public void release(PersonalNumber number) {
        mongo.remove(Query.query(Criteria.where("_id").is(number.digits())), NumberDocument.class);
    }

    @Override
    public void retire(PersonalNumber number) {
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(number.digits())),
                new Update().unset("personId"),
                NumberDocument.class);
    }

    @Override
    public Optional<PersonId> ownerOf(PersonalNumber number) {
        return Optional.ofNullable(mongo.findById(number.digits(), NumberDocument.class))
                .map(NumberDocument::personId)
                .flatMap(PersonId::parse);
    }
}
