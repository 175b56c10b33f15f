package vn.tokhai.declaration.health.mongo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.bson.types.Binary;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.PersonalKeys.FieldCipher;
import vn.tokhai.declaration.health.HealthAnswers;
import vn.tokhai.declaration.health.HealthReport;
import vn.tokhai.declaration.health.HealthReports;
import vn.tokhai.declaration.health.ReportDay;
import vn.tokhai.declaration.health.SupervisionEvent;
import vn.tokhai.declaration.health.mongo.ReportDayDocument.ReportEntry;
import vn.tokhai.declaration.mongo.PersonCiphers;
import vn.tokhai.declaration.mongo.SealedFields;
import vn.tokhai.platform.outbox.OutboxEntry;
import vn.tokhai.platform.outbox.OutboxRelay;

/** Reports by quarantine and day; a report and what is told of it are one write. */
@Repository
class MongoHealthReports implements HealthReports {

    /** Says what an answer was, in front of its text. */
    private static final String NUMBER = "n:";

    private static final String CHOICES = "c:";
    private static final String TEXT = "t:";

    private final MongoOperations mongo;
    private final PersonCiphers ciphers;
    private final Function<SupervisionEvent, OutboxEntry> asEntry;
    private final OutboxRelay reportDaysRelay;

    MongoHealthReports(
            MongoOperations mongo,
            PersonCiphers ciphers,
            Function<SupervisionEvent, OutboxEntry> asEntry,
            OutboxRelay reportDaysRelay) {
        this.mongo = mongo;
        this.ciphers = ciphers;
        this.asEntry = asEntry;
        this.reportDaysRelay = reportDaysRelay;
    }

    @Override
    public List<ReportDay> find(PersonId person, Collection<ReportDay.Key> days) {
        Map<String, ReportDay.Key> byId =
                days.stream().collect(Collectors.toMap(ReportDayDocument::idOf, Function.identity()));
        List<ReportDayDocument> found =
                mongo.find(Query.query(Criteria.where("_id").in(byId.keySet())), ReportDayDocument.class);
        Optional<FieldCipher> cipher = found.isEmpty() ? Optional.empty() : ciphers.of(person);
        // without the key the answers are gone for good, and a report without answers is none
        return cipher.stream()
                .flatMap(key -> found.stream()
                        .map(document -> toDay(document, Objects.requireNonNull(byId.get(document.id())), key)))
                .toList();
    }

    @Override
    public Map<ReportDay.Key, Set<String>> filled(Collection<ReportDay.Key> days) {
        Map<String, ReportDay.Key> byId =
                days.stream().collect(Collectors.toMap(ReportDayDocument::idOf, Function.identity(), (a, b) -> a));
        Query query = Query.query(Criteria.where("_id").in(byId.keySet()));
        query.fields().include("filled");
        Map<ReportDay.Key, Set<String>> filled = new HashMap<>();
        for (org.bson.Document day : mongo.find(query, org.bson.Document.class, ReportDayDocument.COLLECTION)) {
            filled.put(
                    Objects.requireNonNull(byId.get(day.getString("_id"))),
                    new HashSet<>(day.getList("filled", String.class, List.of())));
        }
        return filled;
    }

    @Override
    public boolean write(PersonId person, ReportDay day, List<SupervisionEvent> events) {
        String id = ReportDayDocument.idOf(new ReportDay.Key(day.quarantineId(), day.on()));
        HealthReport newest = day.reports().getLast();
        FieldCipher cipher = ciphers.of(person)
                .orElseThrow(() -> new IllegalStateException("Person " + person + " has no data key"));
        ReportEntry entry = ReportEntry.of(newest, seal(newest, id, cipher));
        List<String> filled = day.filled().stream().sorted().toList();
        List<OutboxEntry> outbox = events.stream().map(asEntry).toList();
        boolean written = day.version() == 1
                ? insert(new ReportDayDocument(id, person.toString(), 1, List.of(entry), filled, outbox))
                : update(id, day.version(), entry, filled, outbox);
        if (written) {
            reportDaysRelay.relayLater(id);
        }
        return written;
    }

    private boolean insert(ReportDayDocument document) {
        try {
            mongo.insert(document);
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private boolean update(String id, long version, ReportEntry entry, List<String> filled, List<OutboxEntry> outbox) {
        // exactly the keys of the unique index: the embedded store reads everything when a query names any other field
        Query unchanged =
                Query.query(Criteria.where("_id").is(id).and("version").is(version - 1));
        Update update =
                new Update().set("version", version).push("reports", entry).set("filled", filled);
        update.push("outbox").each(outbox.toArray());
        return mongo.updateFirst(unchanged, update, ReportDayDocument.class).getModifiedCount() == 1;
    }

    private static Map<String, Binary> seal(HealthReport report, String day, FieldCipher cipher) {
        SealedFields fields =
                SealedFields.empty(cipher, contextOf(day, report.id().toString()));
        report.answers()
                .values()
                .forEach((key, value) -> fields.put(
                        key,
                        switch (value) {
                            case BigDecimal number -> NUMBER + number.toPlainString();
                            case List<?> chosen ->
                                CHOICES + chosen.stream().map(String::valueOf).collect(Collectors.joining(","));
                            default -> TEXT + value;
                        }));
        return fields.sealed();
    }

    private static ReportDay toDay(ReportDayDocument document, ReportDay.Key key, FieldCipher cipher) {
        List<HealthReport> reports = new ArrayList<>();
        for (ReportEntry entry : document.reports()) {
            SealedFields fields = SealedFields.of(cipher, contextOf(document.id(), entry.reportId()), entry.sealed());
            Map<String, Object> values = new HashMap<>();
            entry.sealed().keySet().forEach(name -> values.put(name, opened(fields.require(name))));
            reports.add(entry.toReport(new HealthAnswers(entry.formVersion(), values)));
        }
        return new ReportDay(key.quarantineId(), key.on(), List.copyOf(reports), document.version());
    }

    private static Object opened(String sealed) {
        String value = sealed.substring(NUMBER.length());
        return switch (sealed.substring(0, NUMBER.length())) {
            case NUMBER -> new BigDecimal(value);
            case CHOICES -> value.isEmpty() ? List.of() : List.of(value.split(",", -1));
            default -> value;
        };
    }

    private static String contextOf(String day, String reportId) {
        return ReportDayDocument.COLLECTION + "/" + day + "/" + reportId;
    }
}
