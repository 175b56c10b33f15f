package vn.tokhai.declaration.mongo;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.PersonalRecords;

/** Forgets the declarations of one person. Reads the whole collection on the embedded store. */
@Component
class DeclarationRecords implements PersonalRecords {

    private final MongoOperations mongo;

    DeclarationRecords(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public String kind() {
        return "declarations";
    }

    @Override
    public long forget(PersonId person) {
        Query theirs = Query.query(Criteria.where("personId").is(person.toString()));
        long gone = mongo.remove(theirs, DeclarationDocument.COLLECTION).getDeletedCount();
        mongo.remove(theirs, MongoDeclarationLists.COLLECTION);
        return gone;
    }
}
