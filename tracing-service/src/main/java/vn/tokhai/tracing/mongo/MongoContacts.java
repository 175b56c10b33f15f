package vn.tokhai.tracing.mongo;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.tracing.Contact;
import vn.tokhai.tracing.ContactId;
import vn.tokhai.tracing.Contacts;

@Component
class MongoContacts implements Contacts {

    private final MongoOperations mongo;
    private final JsonMapper json;

    MongoContacts(MongoOperations mongo, JsonMapper json) {
        this.mongo = mongo;
        this.json = json;
    }

    @Override
    public Map<ContactId, Contact> load(Collection<ContactId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Query query = ConditionalWrites.byIds(ids.stream().map(ContactId::text).toList());
        return mongo.find(query, ContactDocument.class).stream()
                .map(document -> document.asContact(json))
                .collect(Collectors.toMap(Contact::id, contact -> contact));
    }

    @Override
    public boolean save(Collection<Contact> contacts) {
        return ConditionalWrites.write(
                mongo,
                contacts.stream()
                        .map(contact -> ContactDocument.of(contact, json))
                        .toList(),
                ContactDocument.class);
    }

    @Override
    public List<Entry> entries(String caseId, int generation) {
        String prefix = ContactId.prefix(caseId, generation);
        Query query = Query.query(ConditionalWrites.beginningWith(prefix));
        query.fields().include("rank", "listed");
        return mongo.find(query, Document.class, ContactDocument.COLLECTION).stream()
                .filter(document -> document.getInteger("listed") > 0)
                .map(document -> entry(caseId, generation, document))
                .toList();
    }

    private static Entry entry(String caseId, int generation, Document document) {
        String id = Objects.requireNonNull(document.getString("_id"));
        String personId = id.substring(ContactId.prefix(caseId, generation).length());
        long rank = Objects.requireNonNull(document.get("rank", Number.class)).longValue();
        return new Entry(
                new ContactId(caseId, generation, personId),
                rank,
                document.get("listed", Number.class).intValue());
    }
}
