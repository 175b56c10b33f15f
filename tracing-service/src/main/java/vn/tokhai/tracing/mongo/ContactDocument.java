package vn.tokhai.tracing.mongo;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.tracing.Contact;
import vn.tokhai.tracing.ContactId;
import vn.tokhai.tracing.Match;

/**
 * A contact as stored, under {@link ContactId#text()}: the contacts of a case are one range of ids.
 *
 * @param rank kept beside the meetings, so that a list can be ranked without reading them
 * @param meetings JSON of a list of {@link StoredMeeting}, one value: as documents of twenty fields they filled the heap
 *     while a dense case was traced, and nothing looks into them
 * @param listed number of meetings that count; 0 once all were taken back
 */
@Document(ContactDocument.COLLECTION)
record ContactDocument(
        @Id String id,
        String caseId,
        int generation,
        String personId,
        long rank,
        int listed,
        String meetings,
        Instant foundAt,
        long version)
        implements Versioned {

    static final String COLLECTION = "contacts";
    private static final TypeReference<List<StoredMeeting>> MEETINGS = new TypeReference<>() {};

    static ContactDocument of(Contact contact, JsonMapper json) {
        return new ContactDocument(
                contact.id().text(),
                contact.id().caseId(),
                contact.id().generation(),
                contact.id().personId(),
                contact.rank(),
                contact.listed().size(),
                json.writeValueAsString(contact.meetings().values().stream()
                        .map(StoredMeeting::of)
                        .toList()),
                contact.foundAt(),
                contact.version() + 1);
    }

    Contact asContact(JsonMapper json) {
        List<StoredMeeting> all = json.readValue(meetings, MEETINGS);
        return new Contact(
                contactId(),
                all.stream()
                        .map(meeting -> meeting.asMatch(contactId()))
                        .collect(Collectors.toMap(Match::meetingId, match -> match)),
                foundAt,
                version);
    }

    ContactId contactId() {
        return new ContactId(caseId, generation, personId);
    }
}
