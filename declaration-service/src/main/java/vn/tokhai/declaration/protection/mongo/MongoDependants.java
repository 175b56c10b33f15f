package vn.tokhai.declaration.protection.mongo;

import java.util.List;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.protection.Dependants;

/** By the guardian in each person's own record, which is the truth; reads all people on the embedded store. */
@Repository
class MongoDependants implements Dependants {

    private final MongoOperations mongo;

    MongoDependants(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<PersonId> of(PersonId guardian) {
        Query cared = Query.query(Criteria.where("guardian").is(guardian.toString()));
        cared.fields().include("_id");
        return mongo.find(cared, Document.class, "people").stream()
                .flatMap(found -> PersonId.parse(found.getString("_id")).stream())
                .toList();
    }
}
