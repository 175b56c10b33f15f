package vn.tokhai.declaration.protection.mongo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import vn.tokhai.declaration.protection.Expiring;

/** Readings are kept by month; a month goes as a whole, once its last day is past its time. */
@Component
class ExpiringReadings implements Expiring {

    private static final String READINGS = "data-readings";
    private static final Duration LONGEST_MONTH = Duration.ofDays(31);

    private final MongoOperations mongo;

    ExpiringReadings(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public String kind() {
        return READINGS;
    }

    @Override
    public int deleteBefore(Instant cutoff, int limit) {
        Query past = Query.query(Criteria.where("readings.0.at").lt(cutoff.minus(LONGEST_MONTH)))
                .limit(limit);
        past.fields().include("_id");
        List<String> months = mongo.find(past, Document.class, READINGS).stream()
                .map(month -> month.getString("_id"))
                .toList();
        mongo.remove(Query.query(Criteria.where("_id").in(months)), READINGS);
        return months.size();
    }
}
