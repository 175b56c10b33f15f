package vn.tokhai.declaration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

import vn.tokhai.declaration.NameDirectory.Entry;
import vn.tokhai.declaration.NameDirectory.Position;

/**
 * Finds people of an officer's area by words of their name, without tone marks. What is shown is masked, recorded before it
 * is shown, and limited per officer and hour (R06, R07).
 */
@Service
public class SearchingNames {

    private static final Logger log = LoggerFactory.getLogger(SearchingNames.class);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final List<String> SHOWN = List.of("maskedName", "maskedPhone", "area");
    /** Entries looked at for one page; a page may be short, its cursor then leads on. */
    private static final int MOST_LOOKED_AT = 1000;

    private static final int BATCH = 50;

    private final NameDirectory directory;
    private final People people;
    private final DataReadings readings;
    private final Allowances allowances;
    private final ProtectionSettings settings;
    private final Clock clock;

    public SearchingNames(
            NameDirectory directory,
            People people,
            DataReadings readings,
            Allowances allowances,
            ProtectionSettings settings,
            Clock clock) {
        this.directory = directory;
        this.people = people;
        this.readings = readings;
        this.allowances = allowances;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param scopes areas to search, all inside the officer's; searched one after the other
     * @param birthYear narrows the answer down
     */
    public record Question(
            List<AreaScope> scopes, String name, @Nullable Integer birthYear) {}

    /**
     * Where a page ended.
     *
     * @param scope index into the scopes of the question
     * @param word index of the word whose list is read
     */
    public record Cursor(int scope, int word, Position position) {}

    /** What came of it. */
    public sealed interface Answer {
        /** @param next absent on the last page */
        record Found(List<Person> people, @Nullable Cursor next) implements Answer {}

        /** No word at all. */
        record NoName() implements Answer {}

        record TooOften(Duration retryAfter) implements Answer {}

        /** Nothing may be shown. */
        record NotRecorded() implements Answer {}
    }

    public Answer search(Reader reader, Question question, Justification why, @Nullable Cursor after, int limit) {
        Set<String> words = NameWords.of(question.name());
        if (words.isEmpty()) {
            return new Answer.NoName();
        }
        Optional<Duration> wait = allowances.take("name-search", reader.name(), settings.nameSearchesPerHour(), HOUR);
        if (wait.isPresent()) {
            return new Answer.TooOften(wait.get());
        }
        Answer.Found found = new Reading(reader, question, words, limit).from(after);
        return record(found.people(), reader, why) ? found : new Answer.NotRecorded();
    }

    /** One walk along the lists. */
    private final class Reading {
        private final Reader reader;
        private final Question question;
        private final Set<String> words;
        private final List<String> listed;
        private final int limit;
        private final Map<PersonId, Person> found = new LinkedHashMap<>();
        private int lookedAt;

        Reading(Reader reader, Question question, Set<String> words, int limit) {
            this.reader = reader;
            this.question = question;
            this.words = words;
            this.listed = NameWords.tellingOf(question.name());
            this.limit = limit;
        }

        Answer.Found from(@Nullable Cursor after) {
            int first = after == null ? 0 : after.scope();
            for (int scope = first; scope < question.scopes().size(); scope++) {
                Optional<Cursor> stopped = readList(scope, scope == first ? after : null);
                if (stopped.isPresent()) {
                    return new Answer.Found(people(), stopped.get());
                }
            }
            return new Answer.Found(people(), null);
        }

        private Optional<Cursor> readList(int scope, @Nullable Cursor after) {
            AreaScope area = question.scopes().get(scope);
            int word = after == null
                    ? directory.rarest(area.list(), listed).map(listed::indexOf).orElse(-1)
                    : after.word();
            if (word < 0 || word >= listed.size()) {
                return Optional.empty();
            }
            Position position = after == null ? Position.START : after.position();
            while (true) {
                var slice = directory.read(area.list(), listed.get(word), position);
                for (int from = 0; from < slice.entries().size(); from += BATCH) {
                    List<Entry> batch = slice.entries()
                            .subList(
                                    from, Math.min(from + BATCH, slice.entries().size()));
                    Optional<Position> full = take(batch, area);
                    if (full.isPresent()) {
                        return Optional.of(new Cursor(scope, word, full.get()));
                    }
                }
                if (slice.last()) {
                    return Optional.empty();
                }
                position = new Position(position.page() + 1, 0);
                if (lookedAt >= MOST_LOOKED_AT) {
                    return Optional.of(new Cursor(scope, word, position));
                }
            }
        }

        /** @return where to go on when the answer is full */
        private Optional<Position> take(List<Entry> batch, AreaScope area) {
            Map<PersonId, Person> known = new HashMap<>();
            people.findAll(batch.stream().map(Entry::personId).toList())
                    .forEach(person -> known.put(person.id(), person));
            for (Entry entry : batch) {
                lookedAt++;
                Person person = known.get(entry.personId());
                if (person != null && matches(person, area)) {
                    found.put(person.id(), person);
                    if (found.size() == limit) {
                        return Optional.of(entry.next());
                    }
                }
            }
            return Optional.empty();
        }

        private boolean matches(Person person, AreaScope area) {
            Profile profile = person.profile();
            return profile != null
                    && area.covers(profile.area())
                    && reader.areas().cover(profile.area())
                    && (question.birthYear() == null || question.birthYear() == profile.birthYear())
                    && NameWords.of(profile.fullName()).containsAll(words);
        }

        private List<Person> people() {
            return List.copyOf(found.values());
        }
    }

    private boolean record(List<Person> shown, Reader reader, Justification why) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String recordId = UUID.randomUUID().toString();
        try {
            if (!shown.isEmpty()) {
                readings.record(shown.stream()
                        .map(person -> new DataReading(recordId, person.id(), reader.name(), why, SHOWN, now))
                        .toList());
            }
            return true;
        } catch (RuntimeException e) {
            log.error("A search by name could not be recorded, nothing was shown", e);
            return false;
        }
    }
}
