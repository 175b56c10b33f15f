package vn.tokhai.checkpoint.reports.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import vn.tokhai.checkpoint.PendingEvent;
import vn.tokhai.checkpoint.reports.PosterReport;
import vn.tokhai.checkpoint.reports.PosterReports;
import vn.tokhai.checkpoint.reports.ReportEvents;
import vn.tokhai.platform.outbox.OutboxEntry;
import vn.tokhai.platform.outbox.OutboxRelay;

/** Reports by {@code _id}; the lists are written before the report, so a crash leaves an entry too many, never one too few. */
class MongoPosterReports implements PosterReports {

    /** Bounds how many closed ones are passed over for one page. */
    private static final int MOST_PASSED_OVER = 1_000;

    private final MongoOperations mongo;
    private final ReportLists lists;
    private final ReportEvents events;
    private final OutboxRelay relay;

    MongoPosterReports(MongoOperations mongo, ReportEvents events, OutboxRelay relay) {
        this.mongo = mongo;
        this.lists = new ReportLists(mongo);
        this.events = events;
        this.relay = relay;
    }

    @Override
    public boolean add(PosterReport report) {
        if (find(report.id()).isPresent()) {
            return false;
        }
        String id = report.id().toString();
        report.scopes().forEach(scope -> lists.append(scope, id));
        try {
            mongo.insert(ReportDocument.of(report, List.of(entry(events.reported(report)))));
        } catch (DuplicateKeyException e) {
            return false;
        }
        relay.relayLater(id);
        return true;
    }

    @Override
    public Optional<PosterReport> find(UUID id) {
        return Optional.ofNullable(mongo.findById(id.toString(), ReportDocument.class))
                .map(ReportDocument::toReport);
    }

    @Override
    public boolean replace(PosterReport before, PosterReport after) {
        Query unchanged = Query.query(
                Criteria.where("_id").is(before.id().toString()).and("version").is(before.version()));
        Update change = new Update()
                .set("version", after.version())
                .set("closure", after.closure())
                .push(OutboxRelay.OUTBOX, entry(events.closed(after)));
        if (mongo.updateFirst(unchanged, change, ReportDocument.class).getMatchedCount() == 0) {
            return false;
        }
        relay.relayLater(after.id().toString());
        return true;
    }

    @Override
    public Page list(String scope, boolean openOnly, @Nullable String after, int limit) {
        List<PosterReport> found = new ArrayList<>();
        String cursor = after;
        int seen = 0;
        while (seen < MOST_PASSED_OVER) {
            List<ReportLists.Entry> entries = lists.read(scope, cursor);
            if (entries.isEmpty()) {
                return new Page(found, null);
            }
            Map<String, PosterReport> reports =
                    reports(entries.stream().map(ReportLists.Entry::reportId).collect(Collectors.toSet()));
            for (ReportLists.Entry entry : entries) {
                seen++;
                cursor = entry.at();
                PosterReport report = reports.remove(entry.reportId());
                if (report != null && !(openOnly && report.closure() != null)) {
                    found.add(report);
                    if (found.size() == limit) {
                        return new Page(found, lists.read(scope, cursor).isEmpty() ? null : cursor);
                    }
                }
            }
        }
        return new Page(found, cursor);
    }

    private Map<String, PosterReport> reports(Set<String> ids) {
        return mongo.find(Query.query(Criteria.where("_id").in(ids)), ReportDocument.class).stream()
                .collect(Collectors.toMap(
                        ReportDocument::id, Function.<ReportDocument>identity().andThen(ReportDocument::toReport)));
    }

    private static OutboxEntry entry(PendingEvent event) {
        return new OutboxEntry(event.id(), event.topic(), event.key(), event.type(), event.time(), event.payload());
    }
}
