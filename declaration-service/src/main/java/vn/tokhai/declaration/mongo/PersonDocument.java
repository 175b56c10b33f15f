package vn.tokhai.declaration.mongo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.PersonalNumber;
import vn.tokhai.declaration.Tombstone;
import vn.tokhai.platform.outbox.OutboxEntry;

/**
 * @param key the person's data key, wrapped; without it {@code sealed} cannot be read by anyone; absent after erasure
 * @param cardEntries blind indexes of cards under which the person is entered
 * @param sealed personal fields, encrypted one by one
 * @param nameEntries pages of the name lists that hold the person
 * @param tombstone present after erasure
 */
@Document(PersonDocument.COLLECTION)
record PersonDocument(
        @Id String id,
        long version,
        @Nullable String guardian,
        Instant registeredAt,
        @Nullable Binary key,
        Map<String, Binary> sealed,
        @Nullable AreaDocument area,
        @Nullable String number,
        int codeSerial,
        List<OutboxEntry> outbox,
        @Nullable List<String> nameEntries,
        @Nullable List<String> cardEntries,
        @Nullable TombstoneDocument tombstone) {

    static final String COLLECTION = "people";

    record TombstoneDocument(
            Instant erasedAt,
            String erasedWith,
            boolean linked,
            @Nullable String phoneIndex,
            @Nullable String number) {

        static TombstoneDocument of(Tombstone tombstone) {
            Tombstone.Traces traces = tombstone.traces();
            PersonalNumber number = traces == null ? null : traces.number();
            return new TombstoneDocument(
                    tombstone.erasedAt(),
                    tombstone.erasedWith().toString(),
                    traces != null,
                    traces == null ? null : traces.phoneIndex(),
                    number == null ? null : number.digits());
        }

        Tombstone toTombstone(PersonId person) {
            return new Tombstone(
                    person,
                    erasedAt,
                    new PersonId(UUID.fromString(erasedWith)),
                    linked
                            ? new Tombstone.Traces(phoneIndex, number == null ? null : new PersonalNumber(number))
                            : null);
        }
    }

    byte[] dataKey() {
        return Objects.requireNonNull(key, "erased").getData();
    }

    List<String> listedIn() {
        return nameEntries == null ? List.of() : nameEntries;
    }

    List<String> cards() {
        return cardEntries == null ? List.of() : cardEntries;
    }
}
