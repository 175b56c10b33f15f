package vn.tokhai.declaration.assisted.mongo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

import vn.tokhai.declaration.DeclarationId;
import vn.tokhai.declaration.assisted.UsedConsents;

/** The id of the consent is the document's id, so that one declaration gets it. */
@Repository
class MongoUsedConsents implements UsedConsents {

    /** Clocks differ, and a consent is read a little longer than it says. */
    private static final Duration MARGIN = Duration.ofHours(1);

    private final MongoOperations mongo;
    private final Clock clock;

    MongoUsedConsents(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Document("used-consents")
    record ConsentDocument(@Id String id, String declarationId, Instant expiresAt) {}

    @Override
    public boolean claim(String consentId, DeclarationId declaration, Instant expiresAt) {
        try {
            mongo.insert(new ConsentDocument(consentId, declaration.toString(), expiresAt));
            return true;
        } catch (DuplicateKeyException e) {
            ConsentDocument held = mongo.findById(consentId, ConsentDocument.class);
            return held != null && held.declarationId().equals(declaration.toString());
        }
    }

    /** The store does not expire documents by itself everywhere. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT7M")
    void forgetExpired() {
        mongo.remove(Query.query(Criteria.where("expiresAt").lt(clock.instant().minus(MARGIN))), ConsentDocument.class);
    }
}
