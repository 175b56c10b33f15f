package vn.tokhai.declaration.mongo;

import java.util.List;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import vn.tokhai.declaration.CardHolders;
import vn.tokhai.declaration.CardIndex;
import vn.tokhai.declaration.CardNumber;
import vn.tokhai.declaration.Person;
import vn.tokhai.declaration.PersonId;

/** One document per card, under its blind index, written before the person that it leads to. */
@Repository
class MongoCardHolders implements CardHolders {

    static final String COLLECTION = "card-index";

    private static final Logger log = LoggerFactory.getLogger(MongoCardHolders.class);

    /** Nobody has so many; whoever types a card that often wants to hide somebody behind it. */
    private static final int MOST = 1000;

    private final MongoOperations mongo;
    private final CardIndex index;

    MongoCardHolders(MongoOperations mongo, CardIndex index) {
        this.mongo = mongo;
        this.index = index;
    }

    @Document(COLLECTION)
    record CardDocument(@Id String id, List<String> people) {}

    @Override
    public List<PersonId> of(String cardIndex) {
        CardDocument found = mongo.findById(cardIndex, CardDocument.class);
        return found == null
                ? List.of()
                : found.people().stream()
                        .map(id -> new PersonId(UUID.fromString(id)))
                        .toList();
    }

    /**
     * Makes the cards of a person lead to the person.
     *
     * @param before where entries are already
     * @return where entries are now and belong
     */
    List<String> enter(Person person, List<String> before) {
        List<String> cards =
                CardNumber.of(person.profile()).stream().map(index::of).toList();
        cards.stream()
                .filter(card -> !before.contains(card))
                .forEach(card -> add(card, person.id().toString()));
        return cards;
    }

    /** Takes away the entries of cards that are no longer the person's. */
    void leave(PersonId person, List<String> before, List<String> now) {
        before.stream()
                .filter(card -> !now.contains(card))
                .forEach(card -> mongo.updateFirst(
                        byId(card), new Update().pull("people", person.toString()), CardDocument.class));
    }

    private void add(String card, String person) {
        if (of(card).size() >= MOST) {
            log.warn("A card is said to be that of more than {} people; another one was not noted", MOST);
            return;
        }
        Update update = new Update().addToSet("people", person);
        try {
            mongo.upsert(byId(card), update, CardDocument.class);
        } catch (DuplicateKeyException e) {
            // two first ones met; the document is there now
            mongo.updateFirst(byId(card), update, CardDocument.class);
        }
    }

    private static Query byId(String card) {
        return Query.query(Criteria.where("_id").is(card));
    }
}
