package vn.tokhai.declaration;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Shows officers the people of their area, and only after each reading is on record (R06). */
@Service
public class ReadingPeople {

    private static final Logger log = LoggerFactory.getLogger(ReadingPeople.class);

    private final People people;
    private final DataReadings readings;
    private final Clock clock;

    public ReadingPeople(People people, DataReadings readings, Clock clock) {
        this.people = people;
        this.readings = readings;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Answer {
        record Read(String recordId, List<Line> lines) implements Answer {}

        /** Nothing may be shown. */
        record NotRecorded() implements Answer {}
    }

    /** About one of the people asked for. */
    public sealed interface Line {
        PersonId personId();

        /** @param fields which of the person's fields may be shown */
        record Shown(Person person, Set<PersonField> fields) implements Line {
            @Override
            public PersonId personId() {
                return person.id();
            }
        }

        /** Outside the reader's area, or nobody: the answer does not tell which. */
        record Withheld(PersonId personId) implements Line {}
    }

    /** @param ids in the order of the answer; repeated ones count once */
    public Answer read(Reader reader, List<PersonId> ids, Set<PersonField> fields, Justification justification) {
        var distinct = new LinkedHashSet<>(ids);
        Map<PersonId, Person> known =
                people.findAll(distinct).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        List<Line> lines = distinct.stream()
                .map(id -> line(id, known.get(id), reader, fields))
                .toList();
        String recordId = UUID.randomUUID().toString();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<DataReading> shown = lines.stream()
                .filter(Line.Shown.class::isInstance)
                .map(Line.Shown.class::cast)
                .map(line -> new DataReading(recordId, line.personId(), reader.name(), justification, keys(line), now))
                .toList();
        return record(shown) ? new Answer.Read(recordId, lines) : new Answer.NotRecorded();
    }

    private static Line line(PersonId id, @Nullable Person person, Reader reader, Set<PersonField> fields) {
        if (person == null || !reader.areas().cover(areaOf(person))) {
            return new Line.Withheld(id);
        }
        Set<PersonField> shown = EnumSet.noneOf(PersonField.class);
        fields.stream().filter(field -> field.knownOf(person)).forEach(shown::add);
        return new Line.Shown(person, shown);
    }

    private boolean record(List<DataReading> shown) {
        try {
            if (!shown.isEmpty()) {
                readings.record(shown);
            }
            return true;
        } catch (RuntimeException e) {
            log.error("A reading of {} people could not be recorded, nothing was shown", shown.size(), e);
            return false;
        }
    }

    /** Never empty: that somebody is known at all, and who looks after them, is told too. */
    private static List<String> keys(Line.Shown line) {
        List<String> keys =
                new ArrayList<>(line.fields().stream().map(PersonField::key).toList());
        if (line.person().guardian() != null) {
            keys.add("guardianId");
        }
        return keys.isEmpty() ? List.of("personId") : List.copyOf(keys);
    }

    static @Nullable Area areaOf(Person person) {
        Profile profile = person.profile();
        return profile == null ? null : profile.area();
    }
}
