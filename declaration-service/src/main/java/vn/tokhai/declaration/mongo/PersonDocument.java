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
 * @param key the person's data key, wrapped; without it {@code sealed} cannot be read by anyone
 * @param sealed personal fields, encrypted one by one
 */
@Document(PersonDocument.COLLECTION)
record PersonDocument(
        @Id String id,
        long version,
        @Nullable String guardian,
        Instant registeredAt,
        Binary key,
        Map<String, Binary> sealed,
        @Nullable AreaDocument area,
        @Nullable String number,
        int codeSerial,
        List<OutboxEntry> outbox) {

    static final String COLLECTION = "people";
}
