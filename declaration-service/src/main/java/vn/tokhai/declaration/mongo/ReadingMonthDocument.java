package vn.tokhai.declaration.mongo;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tokhai.declaration.DataReading;
import vn.tokhai.declaration.Justification;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.platform.outbox.OutboxEntry;

/**
 * The readings of one person's data in one month (UTC). By month, since the embedded store finds documents by id only, and
 * one document per person would grow for ever.
 *
 * @param id person id and month, {@code <uuid>:2021-06}
 */
@Document(ReadingMonthDocument.COLLECTION)
record ReadingMonthDocument(
        @Id String id,
        String personId,
        @Nullable List<Entry> readings,
        @Nullable List<OutboxEntry> outbox) {

    static final String COLLECTION = "data-readings";

    record Entry(
            String recordId,
            String reader,
            String purpose,
            String decisionNumber,
            @Nullable String caseId,
            List<String> fields,
            Instant at) {

        static Entry of(DataReading reading) {
            Justification why = reading.justification();
            return new Entry(
                    reading.recordId(),
                    reading.reader(),
                    why.purpose(),
                    why.decisionNumber(),
                    why.caseId(),
                    reading.fields(),
                    reading.at());
        }
    }

    static String idOf(PersonId person, YearMonth month) {
        return person + ":" + month;
    }

    static YearMonth monthOf(Instant at) {
        return YearMonth.from(at.atZone(ZoneOffset.UTC));
    }

    List<DataReading> toReadings() {
        PersonId person = new PersonId(UUID.fromString(personId));
        return (readings == null ? List.<Entry>of() : readings)
                .stream()
                        .map(entry -> new DataReading(
                                entry.recordId(),
                                person,
                                entry.reader(),
                                new Justification(entry.purpose(), entry.decisionNumber(), entry.caseId()),
                                entry.fields(),
                                entry.at()))
                        .toList();
    }
}
