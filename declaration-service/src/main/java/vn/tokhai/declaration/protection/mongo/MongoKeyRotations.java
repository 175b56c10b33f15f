package vn.tokhai.declaration.protection.mongo;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Repository;

import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.protection.KeyRotation;
import vn.tokhai.declaration.protection.KeyRotations;

/** The number of the master key is the document's id, so that two who start at once start one pass. */
@Repository
class MongoKeyRotations implements KeyRotations {

    private final MongoOperations mongo;

    MongoKeyRotations(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Document("key-rotations")
    record RotationDocument(
            @Id int masterKey,
            int pass,
            String startedBy,
            Instant startedAt,
            @Nullable String cursor,
            long checked,
            long rewrapped,
            long unreadable,
            @Nullable Instant completedAt) {

        static RotationDocument of(KeyRotation rotation) {
            PersonId cursor = rotation.cursor();
            return new RotationDocument(
                    rotation.masterKey(),
                    rotation.pass(),
                    rotation.startedBy(),
                    rotation.startedAt(),
                    cursor == null ? null : cursor.toString(),
                    rotation.checked(),
                    rotation.rewrapped(),
                    rotation.unreadable(),
                    rotation.completedAt());
        }

        KeyRotation toRotation() {
            return new KeyRotation(
                    masterKey,
                    pass,
                    startedBy,
                    startedAt,
                    cursor == null ? null : PersonId.parse(cursor).orElseThrow(),
                    checked,
                    rewrapped,
                    unreadable,
                    completedAt);
        }
    }

    @Override
    public Optional<KeyRotation> find(int masterKey) {
        return Optional.ofNullable(mongo.findById(masterKey, RotationDocument.class))
                .map(RotationDocument::toRotation);
    }

    @Override
    public boolean add(KeyRotation rotation) {
        try {
            mongo.insert(RotationDocument.of(rotation));
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    @Override
    public void save(KeyRotation rotation) {
        mongo.save(RotationDocument.of(rotation));
    }
}
