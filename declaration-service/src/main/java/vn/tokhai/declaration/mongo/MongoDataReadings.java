package vn.tokhai.declaration.mongo;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import vn.tokhai.declaration.DataReading;
import vn.tokhai.declaration.DataReadings;
import vn.tokhai.declaration.PersonEvent;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.platform.outbox.OutboxEntry;
import vn.tokhai.platform.outbox.OutboxRelay;

/** Readings and their events, one document per person and month. */
@Repository
class MongoDataReadings implements DataReadings {

    private final MongoOperations mongo;
    private final Function<PersonEvent, OutboxEntry> asEntry;
    private final OutboxRelay readingsRelay;

    MongoDataReadings(MongoOperations mongo, Function<PersonEvent, OutboxEntry> asEntry, OutboxRelay readingsRelay) {
        this.mongo = mongo;
        this.asEntry = asEntry;
        this.readingsRelay = readingsRelay;
    }

    @Override
    public void record(List<DataReading> readings) {
        BulkOperations bulk = mongo.bulkOps(BulkOperations.BulkMode.ORDERED, ReadingMonthDocument.class);
        for (DataReading reading : readings) {
            Update update = new Update()
                    .setOnInsert("personId", reading.personId().toString())
                    .push("readings", ReadingMonthDocument.Entry.of(reading))
                    .push("outbox", asEntry.apply(reading.event()));
            bulk.upsert(Query.query(Criteria.where("_id").is(idOf(reading))), update);
        }
        bulk.execute();
        readings.stream().map(MongoDataReadings::idOf).distinct().forEach(readingsRelay::relayLater);
    }

    @Override
    public List<DataReading> of(PersonId person, Instant from, Instant until) {
        YearMonth last = ReadingMonthDocument.monthOf(until);
        List<String> months = Stream.iterate(
                        ReadingMonthDocument.monthOf(from), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> ReadingMonthDocument.idOf(person, month))
                .toList();
        return mongo.find(Query.query(Criteria.where("_id").in(months)), ReadingMonthDocument.class).stream()
                .flatMap(month -> month.toReadings().stream())
                .filter(reading -> !reading.at().isBefore(from) && !reading.at().isAfter(until))
                .sorted(Comparator.comparing(DataReading::at)
                        .thenComparing(DataReading::recordId)
                        .reversed())
                .toList();
    }

    private static String idOf(DataReading reading) {
        return ReadingMonthDocument.idOf(reading.personId(), ReadingMonthDocument.monthOf(reading.at()));
    }
}
