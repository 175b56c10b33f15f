package vn.tokhai.declaration.mongo;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import vn.tokhai.declaration.DeclarationId;
import vn.tokhai.declaration.DeclarationLists;
import vn.tokhai.declaration.PersonId;

/** One document per person and month, found by its id; the daily allowance of declarations bounds its size. */
@Repository
class MongoDeclarationLists implements DeclarationLists {

    static final String COLLECTION = "declaration-lists";

    private final MongoOperations mongo;

    MongoDeclarationLists(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** @param entries by declaration id, so that noting one again changes nothing */
    @Document(COLLECTION)
    record MonthDocument(@Id String id, String personId, Map<String, Pointer> entries) {}

    record Pointer(String form, Instant submittedAt) {}

    @Override
    public void note(PersonId person, Entry entry) {
        String month = idOf(person, ReadingMonthDocument.monthOf(entry.submittedAt()));
        mongo.upsert(
                Query.query(Criteria.where("_id").is(month)),
                new Update()
                        .setOnInsert("personId", person.toString())
                        .set("entries." + entry.id(), new Pointer(entry.form(), entry.submittedAt())),
                MonthDocument.class);
    }

    @Override
    public List<Entry> of(PersonId person, Instant from, Instant until) {
        YearMonth last = ReadingMonthDocument.monthOf(until);
        List<String> months = Stream.iterate(
                        ReadingMonthDocument.monthOf(from), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> idOf(person, month))
                .toList();
        return mongo.find(Query.query(Criteria.where("_id").in(months)), MonthDocument.class).stream()
                .flatMap(month -> month.entries().entrySet().stream())
                .map(entry -> new Entry(
                        new DeclarationId(UUID.fromString(entry.getKey())),
                        entry.getValue().form(),
                        entry.getValue().submittedAt()))
                .filter(entry -> !entry.submittedAt().isBefore(from)
                        && !entry.submittedAt().isAfter(until))
                .sorted(Comparator.comparing(Entry::submittedAt)
                        .thenComparing(entry -> entry.id().toString())
                        .reversed())
                .toList();
    }

    private static String idOf(PersonId person, YearMonth month) {
        return person + ":" + month;
    }
}
