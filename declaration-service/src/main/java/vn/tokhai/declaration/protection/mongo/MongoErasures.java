package vn.tokhai.declaration.protection.mongo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

import vn.tokhai.declaration.LegalDuty;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.protection.Basis;
import vn.tokhai.declaration.protection.Erasure;
import vn.tokhai.declaration.protection.Erasures;

/** Erasures by person, so that one is asked for once; certificates by their random id. */
@Repository
class MongoErasures implements Erasures {

    private final MongoOperations mongo;

    MongoErasures(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Document("erasures")
    record ErasureDocument(
            @Id String personId,
            String certificateId,
            List<String> people,
            Basis.Kind kind,
            @Nullable String decisionNumber,
            @Nullable String orderedBy,
            List<LegalDuty> duties,
            Instant requestedAt,
            @Nullable Instant completedAt) {

        static ErasureDocument of(Erasure erasure) {
            return new ErasureDocument(
                    erasure.personId().toString(),
                    erasure.certificateId(),
                    erasure.people().stream().map(PersonId::toString).toList(),
                    erasure.basis().kind(),
                    erasure.basis().decisionNumber(),
                    erasure.basis().orderedBy(),
                    erasure.duties(),
                    erasure.requestedAt(),
                    erasure.completedAt());
        }

        Erasure toErasure() {
            return new Erasure(
                    new PersonId(UUID.fromString(personId)),
                    certificateId,
                    people.stream().map(UUID::fromString).map(PersonId::new).toList(),
                    new Basis(kind, decisionNumber, orderedBy),
                    duties,
                    requestedAt,
                    completedAt);
        }
    }

    @Document("erasure-certificates")
    record CertificateDocument(@Id String id, String signed) {}

    @Override
    public Optional<Erasure> find(PersonId person) {
        return Optional.ofNullable(mongo.findById(person.toString(), ErasureDocument.class))
                .map(ErasureDocument::toErasure);
    }

    @Override
    public boolean add(Erasure erasure) {
        return inserted(ErasureDocument.of(erasure));
    }

    @Override
    public void save(Erasure erasure) {
        mongo.save(ErasureDocument.of(erasure));
    }

    @Override
    public List<Erasure> unfinished(int limit) {
        return mongo
                .find(Query.query(Criteria.where("completedAt").isNull()).limit(limit), ErasureDocument.class)
                .stream()
                .map(ErasureDocument::toErasure)
                .toList();
    }

    @Override
    public void addCertificate(String id, String signed) {
        // an erasure that was interrupted after this step signs again; the first certificate counts
        inserted(new CertificateDocument(id, signed));
    }

    @Override
    public Optional<String> certificate(String id) {
        return Optional.ofNullable(mongo.findById(id, CertificateDocument.class))
                .map(CertificateDocument::signed);
    }

    private boolean inserted(Object document) {
        try {
            mongo.insert(document);
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }
}
