package vn.tokhai.declaration.protection.mongo;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import vn.tokhai.declaration.protection.Expiring;

/** Declarations with their corrections, and their entries in the person's list. */
@Component
class ExpiringDeclarations implements Expiring {

    private static final String DECLARATIONS = "declarations";
    private static final String LISTS = "declaration-lists";
    private static final String SUBMITTED = "submittedAt";
    private static final String PERSON = "personId";

    private final MongoOperations mongo;

    ExpiringDeclarations(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public String kind() {
        return DECLARATIONS;
    }

    @Override
    public int deleteBefore(Instant cutoff, int limit) {
        Query past = Query.query(Criteria.where(SUBMITTED).lt(cutoff)).limit(limit);
        past.fields().include(PERSON, SUBMITTED);
        List<Document> found = mongo.find(past, Document.class, DECLARATIONS);
        // the list first: an entry without its declaration would be in the way, the other way round the next step finds
        // it
        found.forEach(declaration -> leaveList(declaration, cutoff));
        mongo.remove(
                Query.query(Criteria.where("_id")
                        .in(found.stream()
                                .map(declaration -> declaration.getString("_id"))
                                .toList())),
                DECLARATIONS);
        return found.size();
    }

    private void leaveList(Document declaration, Instant cutoff) {
        YearMonth month =
                YearMonth.from(declaration.getDate(SUBMITTED).toInstant().atZone(ZoneOffset.UTC));
        Query list = Query.query(Criteria.where("_id").is(declaration.getString(PERSON) + ":" + month));
        if (month.isBefore(YearMonth.from(cutoff.atZone(ZoneOffset.UTC)))) {
            mongo.remove(list, LISTS);
        } else {
            mongo.updateFirst(list, new Update().unset("entries." + declaration.getString("_id")), LISTS);
        }
    }
}
