package vn.tokhai.declaration.families.mongo;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.PersonalRecords;

/**
 * Forgets the family of a guardian, and a member in the family of another. Reads the whole collection on the embedded store.
 */
@Component
class FamilyRecords implements PersonalRecords {

    private final MongoOperations mongo;

    FamilyRecords(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public String kind() {
        return "families";
    }

    @Override
    public long forget(PersonId person) {
        String id = person.toString();
        long gone = mongo.remove(Query.query(Criteria.where("_id").is(id)), FamilyDocument.COLLECTION)
                .getDeletedCount();
        Update without = new Update()
                .pull("members", new Document("personId", id))
                .unset("sealed." + id)
                .inc("version", 1);
        return gone
                + mongo.updateMulti(
                                Query.query(Criteria.where("members.personId").is(id)),
                                without,
                                FamilyDocument.COLLECTION)
                        .getModifiedCount();
    }
}
