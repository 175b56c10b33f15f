package vn.tokhai.declaration.health.mongo;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import vn.tokhai.declaration.health.Directory;

/** A document with the number of pages per list, and one per page; everything is found by id. */
@Repository
class MongoDirectory implements Directory {

    private static final String PAGES = "health-list-pages";
    private static final String LISTS = "health-lists";

    private final MongoOperations mongo;

    MongoDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Document(LISTS)
    record ListDocument(@Id String id, int pages) {}

    @Document(PAGES)
    record PageDocument(@Id String id, @Nullable List<EntryDocument> entries) {}

    record EntryDocument(String key, String person) {}

    @Override
    public int enter(String list, Entry entry) {
        int page = Math.max(1, pages(List.of(list)).getOrDefault(list, 0)) - 1;
        // before the entry, so that no reader misses the page
        atLeast(list, page + 1);
        PageDocument now = add(new Place(list, page), entry);
        if (now != null && now.entries() != null && now.entries().size() >= PAGE) {
            atLeast(list, page + 2);
        }
        return page;
    }

    @Override
    public void leave(Place place, String key) {
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(idOf(place))),
                new Update().pull("entries", new org.bson.Document("key", key)),
                PAGES);
    }

    @Override
    public Map<String, Integer> pages(Collection<String> lists) {
        return mongo.find(Query.query(Criteria.where("_id").in(lists)), ListDocument.class).stream()
                .collect(Collectors.toMap(ListDocument::id, ListDocument::pages));
    }

    @Override
    public Map<Place, List<Entry>> read(Collection<Place> places) {
        Map<String, Place> byId =
                places.stream().collect(Collectors.toMap(MongoDirectory::idOf, Function.identity(), (a, b) -> a));
        Map<Place, List<Entry>> read = new HashMap<>();
        for (PageDocument page : mongo.find(Query.query(Criteria.where("_id").in(byId.keySet())), PageDocument.class)) {
            List<EntryDocument> entries = page.entries();
            read.put(
                    Objects.requireNonNull(byId.get(page.id())),
                    entries == null
                            ? List.of()
                            : entries.stream()
                                    .map(entry -> new Entry(entry.key(), entry.person()))
                                    .toList());
        }
        return read;
    }

    private @Nullable PageDocument add(Place place, Entry entry) {
        Query page = Query.query(Criteria.where("_id").is(idOf(place)));
        Update update = new Update().addToSet("entries", new EntryDocument(entry.key(), entry.person()));
        FindAndModifyOptions now = FindAndModifyOptions.options().upsert(true).returnNew(true);
        try {
            return mongo.findAndModify(page, update, now, PageDocument.class);
        } catch (DuplicateKeyException e) {
            // two first entries of a page met; the document is there now
            return mongo.findAndModify(page, update, now, PageDocument.class);
        }
    }

    private void atLeast(String list, int pages) {
        Query head = Query.query(Criteria.where("_id").is(list));
        Update update = new Update().max("pages", pages);
        try {
            mongo.upsert(head, update, ListDocument.class);
        } catch (DuplicateKeyException e) {
            mongo.upsert(head, update, ListDocument.class);
        }
    }

    private static String idOf(Place place) {
        return place.list() + "#" + place.page();
    }
}
