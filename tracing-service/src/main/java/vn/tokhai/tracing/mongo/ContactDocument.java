package vn.tokhai.tracing.mongo;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tokhai.tracing.Contact;
import vn.tokhai.tracing.ContactId;
import vn.tokhai.tracing.Match;

/**
 * A contact as stored, under {@link ContactId#text()}: the contacts of a case are one range of ids.
 *
 * @param rank kept beside the meetings, so that a list can be ranked without reading them
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
        List<Match> meetings,
        Instant foundAt,
        long version)
        implements Versioned {

    static final String COLLECTION = "contacts";

    static ContactDocument of(Contact contact) {
        return new ContactDocument(
                contact.id().text(),
                contact.id().caseId(),
                contact.id().generation(),
                contact.id().personId(),
                contact.rank(),
                contact.listed().size(),
                List.copyOf(contact.meetings().values()),
                contact.foundAt(),
                contact.version() + 1);
    }

    Contact asContact() {
        return new Contact(
                contactId(),
                meetings.stream().collect(Collectors.toMap(Match::meetingId, match -> match)),
                foundAt,
                version);
    }

    ContactId contactId() {
        return new ContactId(caseId, generation, personId);
    }
}
