package vn.tokhai.checkpoint.safety.mongo;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.safety.Placement;
import vn.tokhai.checkpoint.safety.Placements;

/** One small document for each place that was ever counted. */
class MongoPlacements implements Placements {

    private final MongoOperations mongo;

    MongoPlacements(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Document(PlacementDocument.COLLECTION)
    record PlacementDocument(
            @Id String id,
            long version,
            @Nullable List<String> at,
            @Nullable List<String> leaving) {

        static final String COLLECTION = "safety-placements";

        Placement toPlacement() {
            return new Placement(
                    RecordDocument.placeId(id),
                    version,
                    Objects.requireNonNullElse(at, List.of()),
                    Objects.requireNonNullElse(leaving, List.of()));
        }
    }

    @Override
    public Placement get(PlaceId id) {
        PlacementDocument found = mongo.findById(id.toString(), PlacementDocument.class);
        return found == null ? new Placement(id, 0, List.of(), List.of()) : found.toPlacement();
    }

    @Override
    public Set<PlaceId> among(Set<PlaceId> ids) {
        return Ids.stored(mongo, PlacementDocument.COLLECTION, ids);
    }

    @Override
    public boolean replace(Placement before, Placement after) {
        if (before.version() == 0) {
            try {
                mongo.insert(
                        new PlacementDocument(after.id().toString(), after.version(), after.at(), after.leaving()));
                return true;
            } catch (DuplicateKeyException e) {
                return false;
            }
        }
        Query unchanged = Query.query(
                Criteria.where("_id").is(before.id().toString()).and("version").is(before.version()));
        Update change = new Update()
                .set("version", after.version())
                .set("at", after.at())
                .set("leaving", after.leaving());
        return mongo.updateFirst(unchanged, change, PlacementDocument.class).getMatchedCount() == 1;
    }
}
