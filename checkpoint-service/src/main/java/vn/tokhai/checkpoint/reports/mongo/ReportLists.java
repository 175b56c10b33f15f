package vn.tokhai.checkpoint.reports.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Lists of report ids as pages of a few hundred, found by {@code _id} alone, since the embedded store has no other index. The
 * newest page has the highest number. An id may stand on a list twice or lead nowhere after a crash; readers cope.
 */
final class ReportLists {

    static final int PAGE = 200;

    private static final int TRIES = 20;

    private final MongoOperations mongo;

    ReportLists(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** @param page number of the newest page */
    @Document("posterReportLists")
    record HeadDocument(@Id String id, int page) {}

    /** @param id {@code <scope>#<page>} */
    @Document("posterReportPages")
    record PageDocument(@Id String id, int count, @Nullable List<String> reports) {}

    /** @param at where the next older entry stands: {@code <page>.<position>} */
    record Entry(String reportId, String at) {}

    void append(String scope, String reportId) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            int page = newest(scope);
            PageDocument found = mongo.findById(id(scope, page), PageDocument.class);
            if (found == null) {
                if (begin(scope, page, reportId)) {
                    return;
                }
            } else if (found.count() >= PAGE) {
                mongo.save(new HeadDocument(scope, page + 1));
            } else {
                Query unchanged = Query.query(
                        Criteria.where("_id").is(found.id()).and("count").is(found.count()));
                Update longer = new Update().inc("count", 1).push("reports", reportId);
                if (mongo.updateFirst(unchanged, longer, PageDocument.class).getMatchedCount() > 0) {
                    return;
                }
            }
        }
        throw new IllegalStateException("The list " + scope + " is too busy");
    }

    private boolean begin(String scope, int page, String reportId) {
        try {
            mongo.insert(new PageDocument(id(scope, page), 1, List.of(reportId)));
            mongo.save(new HeadDocument(scope, page));
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /** Newest first, beginning behind the cursor, from at most two pages. */
    List<Entry> read(String scope, @Nullable String after) {
        int page = newest(scope);
        int position = Integer.MAX_VALUE;
        if (after != null) {
            String[] parts = after.split("\\.", 2);
            page = Math.min(page, Integer.parseInt(parts[0]));
            position = Integer.parseInt(parts[1]);
        }
        List<Entry> entries = new ArrayList<>();
        for (int at = page; at >= 1 && at > page - 2; at--) {
            PageDocument found = mongo.findById(id(scope, at), PageDocument.class);
            List<String> ids = found == null ? List.of() : Objects.requireNonNullElse(found.reports(), List.of());
            for (int i = Math.min(ids.size(), at == page ? position : ids.size()) - 1; i >= 0; i--) {
                entries.add(new Entry(ids.get(i), i > 0 ? at + "." + i : (at - 1) + "." + PAGE));
            }
        }
        return entries;
    }

    private int newest(String scope) {
        HeadDocument head = mongo.findById(scope, HeadDocument.class);
        return head == null ? 1 : head.page();
    }

    private static String id(String scope, int page) {
        return scope + "#" + page;
    }
}
