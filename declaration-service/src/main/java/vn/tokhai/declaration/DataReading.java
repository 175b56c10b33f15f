package vn.tokhai.declaration;

import java.time.Instant;
import java.util.List;

/**
 * One person's data shown to somebody once.
 *
 * @param recordId the same for all people read in one request
 * @param reader user name of the officer
 * @param fields names of the fields shown
 */
public record DataReading(
        String recordId,
        PersonId personId,
        String reader,
        Justification justification,
        List<String> fields,
        Instant at) {

    public PersonEvent.PersonalDataRead event() {
        return new PersonEvent.PersonalDataRead(personId, recordId, reader, justification, fields, at);
    }
}
