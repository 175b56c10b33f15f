package vn.tokhai.declaration.mongo;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tokhai.platform.outbox.OutboxEntry;

/**
 * @param sealed the answers and what they amount to, encrypted with the key of the person
 * @param earlier what it said before each correction, oldest first
 */
@Document(DeclarationDocument.COLLECTION)
record DeclarationDocument(
        @Id String id,
        long version,
        String personId,
        String form,
        int formVersion,
        AreaDocument area,
        Map<String, Binary> sealed,
        Instant submittedAt,
        Instant validUntil,
        @Nullable EnteredByDocument enteredBy,
        List<RevisionDocument> earlier,
        @Nullable Instant withdrawnAt,
        List<OutboxEntry> outbox) {

    static final String COLLECTION = "declarations";

    record RevisionDocument(long version, Map<String, Binary> sealed, Instant replacedAt) {}
}
