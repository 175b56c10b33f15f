package vn.tokhai.checkpoint.screens.mongo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.screens.ScreenLink;
import vn.tokhai.checkpoint.screens.ScreenLinks;
import vn.tokhai.checkpoint.screens.Screens;

/** One small document for each checkpoint that has a screen. No other service needs to know, so no event leaves. */
@Component
class MongoScreenLinks implements ScreenLinks {

    private final MongoOperations mongo;

    MongoScreenLinks(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Document("screens")
    record ScreensDocument(@Id String id, long version, List<LinkPart> links) {}

    record LinkPart(
            String linkId,
            @Nullable String unitId,
            String secretHash,
            String createdBy,
            Instant createdAt,
            Instant expiresAt) {}

    @Override
    public Optional<Screens> find(PlaceId checkpointId) {
        return Optional.ofNullable(mongo.findById(checkpointId.toString(), ScreensDocument.class))
                .map(document -> new Screens(
                        checkpointId,
                        document.version(),
                        document.links().stream().map(MongoScreenLinks::link).toList()));
    }

    @Override
    public boolean replace(Screens before, Screens after) {
        String id = after.checkpointId().toString();
        List<LinkPart> links =
                after.links().stream().map(MongoScreenLinks::part).toList();
        if (before.version() == 0) {
            try {
                mongo.insert(new ScreensDocument(id, after.version(), links));
                return true;
            } catch (DuplicateKeyException e) {
                return false;
            }
        }
        Query unchanged =
                Query.query(Criteria.where("_id").is(id).and("version").is(before.version()));
        Update change = new Update().set("version", after.version()).set("links", links);
        return mongo.updateFirst(unchanged, change, ScreensDocument.class).getMatchedCount() > 0;
    }

    private static LinkPart part(ScreenLink link) {
        PlaceId unitId = link.unitId();
        return new LinkPart(
                link.id(),
                unitId == null ? null : unitId.toString(),
                link.secretHash(),
                link.createdBy(),
                link.createdAt(),
                link.expiresAt());
    }

    private static ScreenLink link(LinkPart part) {
        return new ScreenLink(
                part.linkId(),
                PlaceId.parse(part.unitId()).orElse(null),
                part.secretHash(),
                part.createdBy(),
                part.createdAt(),
                part.expiresAt());
    }
}
