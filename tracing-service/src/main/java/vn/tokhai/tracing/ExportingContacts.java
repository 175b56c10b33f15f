package vn.tokhai.tracing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.springframework.stereotype.Service;

/** Makes a list ready to leave the platform: names complete, the export on record, then the rows. */
@Service
public final class ExportingContacts {

    private static final int PAGE = 500;

    /** Keeps an announcement well under the size of a Kafka record. */
    private static final int PEOPLE_PER_ANNOUNCEMENT = 5_000;

    private final ListingContacts contacts;
    private final People people;
    private final Cases cases;
    private final Clock clock;

    public ExportingContacts(ListingContacts contacts, People people, Cases cases, Clock clock) {
        this.contacts = contacts;
        this.people = people;
        this.cases = cases;
        this.clock = clock;
    }

    /** @param names by person id; empty for a pseudonymous list */
    public record Export(
            String exportId, Case of, List<Contacts.Entry> entries, Map<String, People.Person> names, Instant at) {

        public long expectedRows() {
            return entries.stream().mapToLong(Contacts.Entry::meetings).sum();
        }
    }

    /**
     * Reads the names and puts the export on record; nothing has left before this returns.
     *
     * @throws PeopleUnavailable when names are wanted and cannot be had in full
     */
    public Export prepare(Case of, String officer, People.Reading reading, boolean includeNames) {
        List<Contacts.Entry> entries = contacts.ranked(of, null);
        Set<String> ids = new LinkedHashSet<>();
        entries.forEach(entry -> ids.add(entry.id().personId()));
        Map<String, People.Person> names = includeNames ? people.read(ids, reading) : Map.of();
        var export = new Export(
                UUID.randomUUID().toString(),
                of,
                entries,
                names,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        cases.announce(of.caseId(), announcements(export, officer, reading, List.copyOf(ids)));
        return export;
    }

    /** Contacts with their places in the order of the list, loaded page by page. */
    public void forEach(Export export, BiConsumer<Contact, Map<String, Place>> row) {
        for (int start = 0; start < export.entries().size(); start += PAGE) {
            int end = Math.min(start + PAGE, export.entries().size());
            List<Contact> page = contacts.load(export.entries().subList(start, end));
            Map<String, Place> places = contacts.placesOf(page);
            page.forEach(contact -> row.accept(contact, places));
        }
    }

    private static List<CaseChange> announcements(
            Export export, String officer, People.Reading reading, List<String> ids) {
        List<CaseChange> parts = new ArrayList<>();
        int start = 0;
        do {
            int end = Math.min(start + PEOPLE_PER_ANNOUNCEMENT, ids.size());
            parts.add(new CaseChange.Exported(
                    export.of().caseId(),
                    export.exportId(),
                    parts.size() + 1,
                    officer,
                    reading.purpose(),
                    reading.decisionNumber(),
                    ids.subList(start, end),
                    export.at()));
            start = end;
        } while (start < ids.size());
        return parts;
    }
}
