package vn.tokhai.tracing.mongo;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import vn.tokhai.tracing.ContactId;
import vn.tokhai.tracing.Trail;
import vn.tokhai.tracing.Trails;

@Component
class MongoTrails implements Trails {

    private final MongoOperations mongo;

    MongoTrails(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Map<ContactId, Trail> load(Collection<ContactId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Query query = ConditionalWrites.byIds(ids.stream().map(ContactId::text).toList());
        return mongo.find(query, TrailDocument.class).stream()
                .map(TrailDocument::asTrail)
                .collect(Collectors.toMap(Trail::id, trail -> trail));
    }

    @Override
    public boolean save(Collection<Trail> trails) {
        return ConditionalWrites.write(
                mongo, trails.stream().map(TrailDocument::of).toList(), TrailDocument.class);
    }

    @Override
    public List<Trail.Count> counts(String caseId, int generation) {
        Query query = Query.query(ConditionalWrites.beginningWith(ContactId.prefix(caseId, generation)));
        query.fields().include("exposures", "done", "complete");
        return mongo.find(query, Document.class, TrailDocument.COLLECTION).stream()
                .map(document -> new Trail.Count(
                        document.getInteger("exposures"), document.getInteger("done"), document.getBoolean("complete")))
                .toList();
    }
}
