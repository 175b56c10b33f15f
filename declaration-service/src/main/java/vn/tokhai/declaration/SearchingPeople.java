package vn.tokhai.declaration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Finds a person by number or phone for an officer of the area (R07): masked, recorded, and only so often, since whoever
 * may ask without limit can list everybody.
 */
@Service
public class SearchingPeople {

    private static final Logger log = LoggerFactory.getLogger(SearchingPeople.class);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final List<String> WITH_NAME = List.of("maskedName", "area");

    private final People people;
    private final Numbers numbers;
    private final PhoneOwners owners;
    private final BlindIndex index;
    private final DataReadings readings;
    private final Allowances allowances;
    private final DeclarationSettings settings;
    private final Clock clock;

    public SearchingPeople(
            People people,
            Numbers numbers,
            PhoneOwners owners,
            BlindIndex index,
            DataReadings readings,
            Allowances allowances,
            DeclarationSettings settings,
            Clock clock) {
        this.people = people;
        this.numbers = numbers;
        this.owners = owners;
        this.index = index;
        this.readings = readings;
        this.allowances = allowances;
        this.settings = settings;
        this.clock = clock;
    }

    /** What an officer looks somebody up by. */
    public sealed interface Key {
        record ByNumber(PersonalNumber number) implements Key {}

        record ByPhone(PhoneNumber phone) implements Key {}
    }

    /** What came of it. */
    public sealed interface Answer {
        record Found(
                PersonId personId,
                @Nullable String maskedName,
                @Nullable Area area) implements Answer {}

        /** Nobody, or somebody outside the officer's area: the answer does not tell which. */
        record NotFound() implements Answer {}

        record TooOften(Duration retryAfter) implements Answer {}

        /** Nothing may be shown. */
        record NotRecorded() implements Answer {}
    }

    public Answer search(Reader reader, Key key, Justification justification) {
        Optional<Duration> wait = allowances.take("search", reader.name(), settings.searchesPerHour(), HOUR);
        if (wait.isPresent()) {
            return new Answer.TooOften(wait.get());
        }
        return owner(key)
                .flatMap(people::find)
                .filter(person -> reader.areas().cover(ReadingPeople.areaOf(person)))
                .map(person -> show(person, reader, justification))
                .orElseGet(Answer.NotFound::new);
    }

    private Optional<PersonId> owner(Key key) {
        return switch (key) {
            case Key.ByNumber(var number) -> numbers.ownerOf(number);
            case Key.ByPhone(var phone) -> owners.find(index.of(phone));
        };
    }

    private Answer show(Person person, Reader reader, Justification justification) {
        Profile profile = person.profile();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<String> fields = profile == null ? List.of("personId") : WITH_NAME;
        String recordId = UUID.randomUUID().toString();
        try {
            readings.record(List.of(new DataReading(recordId, person.id(), reader.name(), justification, fields, now)));
        } catch (RuntimeException e) {
            log.error("A search could not be recorded, nothing was shown", e);
            return new Answer.NotRecorded();
        }
        return profile == null
                ? new Answer.Found(person.id(), null, null)
                : new Answer.Found(person.id(), profile.maskedName(), profile.area());
    }
}
