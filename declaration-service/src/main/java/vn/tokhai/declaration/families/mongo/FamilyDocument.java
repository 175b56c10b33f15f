package vn.tokhai.declaration.families.mongo;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.bson.types.Binary;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tokhai.platform.outbox.OutboxEntry;

/**
 * @param id person id of the guardian
 * @param sealed names by person id of the member, encrypted with the key of the guardian
 */
@Document(FamilyDocument.COLLECTION)
record FamilyDocument(
        @Id String id,
        long version,
        List<MemberDocument> members,
        Map<String, Binary> sealed,
        List<OutboxEntry> outbox) {

    static final String COLLECTION = "families";

    record MemberDocument(String personId, String requestId, String relation, Instant addedAt) {}
}
