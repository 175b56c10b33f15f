package vn.tokhai.declaration.mongo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import vn.tokhai.declaration.AreaScope;
import vn.tokhai.declaration.NameDirectory;
import vn.tokhai.declaration.NameIndex;
import vn.tokhai.declaration.NameWords;
import vn.tokhai.declaration.Person;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.Profile;

/**
 * Pages of person ids, found by id alone, so that the embedded store is quick too. The first page of a list also says how
 * many pages there are. Entries are only appended, and blanked when they go, so that a reader's position stays true.
 */
@Repository
class MongoNameDirectory implements NameDirectory {

    static final String COLLECTION = "name-index";

    private static final int PAGE = 200;
    private static final int TRIES = 50;
    private static final String GONE = "";

    private final MongoOperations mongo;
    private final NameIndex index;

    MongoNameDirectory(MongoOperations mongo, NameIndex index) {
        this.mongo = mongo;
        this.index = index;
    }

    /**
     * @param id {@code <index of word and area>#<page>}
     * @param count length of {@code entries}; appending is conditional on it
     * @param lastPage kept on page 0
     */
    @Document(COLLECTION)
    record NamePage(
            @Id String id,
            int count,
            List<String> entries,
            @Nullable Integer lastPage) {
        int last() {
            return lastPage == null ? 0 : lastPage;
        }
    }

    @Override
    public Optional<String> rarest(AreaScope list, Collection<String> words) {
        Map<String, String> firstPages = words.stream()
                .distinct()
                .collect(Collectors.toMap(word -> pageId(index.of(list, word), 0), Function.identity()));
        List<NamePage> found = mongo.find(Query.query(Criteria.where("_id").in(firstPages.keySet())), NamePage.class);
        return found.size() < firstPages.size()
                ? Optional.empty()
                : found.stream()
                        .min(Comparator.comparingInt(NamePage::last).thenComparing(NamePage::count))
                        .map(page -> firstPages.get(page.id()));
    }

    @Override
    public Slice read(AreaScope list, String word, Position from) {
        String key = index.of(list, word);
        NamePage page = page(key, from.page());
        if (page == null) {
            return new Slice(List.of(), true);
        }
        boolean last = page(key, from.page() + 1) == null;
        List<Entry> entries = new ArrayList<>();
        for (int i = from.entry(); i < page.entries().size(); i++) {
            Position next = i + 1 < PAGE ? new Position(from.page(), i + 1) : new Position(from.page() + 1, 0);
            PersonId.parse(page.entries().get(i)).ifPresent(person -> entries.add(new Entry(person, next)));
        }
        return new Slice(entries, last);
    }

    /**
     * Enters a person in the lists of the name and area.
     *
     * @param listed pages that hold the person already
     * @return pages that hold the person for the present name and area
     */
    List<String> enter(Person person, List<String> listed) {
        Profile profile = person.profile();
        if (profile == null) {
            return List.of();
        }
        Set<String> keys = new LinkedHashSet<>();
        for (AreaScope list : AreaScope.listsOf(profile.area())) {
            NameWords.tellingOf(profile.fullName()).forEach(word -> keys.add(index.of(list, word)));
        }
        Map<String, String> known =
                listed.stream().collect(Collectors.toMap(MongoNameDirectory::keyOf, Function.identity()));
        return keys.stream()
                .map(key -> known.containsKey(key) ? known.get(key) : append(key, person.id()))
                .toList();
    }

    /** Blanks the person's entries in the pages that do not hold the person any more. */
    void leave(PersonId person, List<String> before, List<String> now) {
        before.stream()
                .filter(pageId -> !now.contains(pageId))
                .map(pageId -> mongo.findById(pageId, NamePage.class))
                .forEach(page -> {
                    if (page != null) {
                        blank(page, person);
                    }
                });
    }

    private void blank(NamePage page, PersonId person) {
        Update update = new Update();
        for (int i = 0; i < page.entries().size(); i++) {
            if (page.entries().get(i).equals(person.toString())) {
                update.set("entries." + i, GONE);
            }
        }
        if (!update.getUpdateObject().isEmpty()) {
            mongo.updateFirst(Query.query(Criteria.where("_id").is(page.id())), update, NamePage.class);
        }
    }

    private String append(String key, PersonId person) {
        for (int i = 0; i < TRIES; i++) {
            NamePage first = page(key, 0);
            int last = first == null ? 0 : first.last();
            NamePage page = last == 0 ? first : page(key, last);
            String id = pageId(key, last);
            if (page == null) {
                if (inserted(new NamePage(id, 1, List.of(person.toString()), null))) {
                    return id;
                }
            } else if (page.entries().contains(person.toString())) {
                return id;
            } else if (page.count() >= PAGE) {
                // the page is made by whoever appends first
                mongo.updateFirst(
                        Query.query(Criteria.where("_id").is(pageId(key, 0))),
                        new Update().max("lastPage", last + 1),
                        NamePage.class);
            } else if (appended(page, person)) {
                return id;
            }
        }
        throw new IllegalStateException("A list of names changes too often");
    }

    private boolean inserted(NamePage page) {
        try {
            mongo.insert(page);
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /** Exactly the keys of a unique index: the embedded store reads everything when a query names any other field. */
    private boolean appended(NamePage page, PersonId person) {
        Query unchanged =
                Query.query(Criteria.where("_id").is(page.id()).and("count").is(page.count()));
        Update update = new Update().push("entries", person.toString()).inc("count", 1);
        return mongo.updateFirst(unchanged, update, NamePage.class).getModifiedCount() == 1;
    }

    private @Nullable NamePage page(String key, int page) {
        return mongo.findById(pageId(key, page), NamePage.class);
    }

    private static String pageId(String key, int page) {
        return key + "#" + page;
    }

    private static String keyOf(String pageId) {
        return pageId.substring(0, pageId.lastIndexOf('#'));
    }
}
