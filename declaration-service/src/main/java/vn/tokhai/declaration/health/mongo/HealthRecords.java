package vn.tokhai.declaration.health.mongo;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.PersonalRecords;

/**
 * Forgets the supervision of one person. What lists and boards still name leads nowhere then, and is not shown. Reads two
 * collections as a whole on the embedded store.
 */
@Component
class HealthRecords implements PersonalRecords {

    private final MongoOperations mongo;

    HealthRecords(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public String kind() {
        return "health";
    }

    @Override
    public long forget(PersonId person) {
        Query owned = Query.query(Criteria.where("personId").is(person.toString()));
        Query own = Query.query(Criteria.where("_id").is(person.toString()));
        long days = mongo.remove(owned, ReportDayDocument.COLLECTION).getDeletedCount();
        long dangers = mongo.remove(owned, MongoHealthDangers.COLLECTION).getDeletedCount();
        long quarantines = mongo.remove(own, SupervisionDocument.COLLECTION).getDeletedCount();
        // where the person lives is part of the profile, and no record of its own
        mongo.remove(own, MongoResidences.COLLECTION);
        return days + dangers + quarantines;
    }
}
