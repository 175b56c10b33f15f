package vn.tokhai.tracing.mongo;

import java.time.Instant;
import java.util.Set;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tokhai.tracing.ContactId;
import vn.tokhai.tracing.Trail;

/**
 * A trail as stored.
 *
 * @param exposures with {@code done} and {@code complete}, kept beside the sets for summaries
 */
@Document(TrailDocument.COLLECTION)
record TrailDocument(
        @Id String id,
        String caseId,
        int generation,
        String personId,
        Instant askedAt,
        boolean answered,
        Set<String> expected,
        Set<String> searched,
        int exposures,
        int done,
        boolean complete,
        long version)
        implements Versioned {

    static final String COLLECTION = "trails";

    static TrailDocument of(Trail trail) {
        Trail.Count count = trail.count();
        return new TrailDocument(
                trail.id().text(),
                trail.id().caseId(),
                trail.id().generation(),
                trail.id().personId(),
                trail.askedAt(),
                trail.answered(),
                trail.expected(),
                trail.searched(),
                count.exposures(),
                count.answered(),
                count.complete(),
                trail.version() + 1);
    }

    Trail asTrail() {
        return new Trail(contactId(), askedAt, answered, expected, searched, version);
    }

    ContactId contactId() {
        return new ContactId(caseId, generation, personId);
    }
}
