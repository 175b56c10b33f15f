package vn.tokhai.declaration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Finds a person by number, phone or card for an officer of the area (R07): masked, recorded, and only so often, since whoever
 * may ask without limit can list everybody.
 */
@Service
public class SearchingPeople {

    private static final Logger log = LoggerFactory.getLogger(SearchingPeople.class);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST_OF_ONE_CARD = 20;
    private static final List<String> WITH_NAME = List.of("maskedName", "area");

    private final People people;
    private final Numbers numbers;
    private final PhoneOwners owners;
    private final BlindIndex index;
    private final CardHolders cardHolders;
    private final CardIndex cardIndex;
    private final DataReadings readings;
    private final Allowances allowances;
    private final DeclarationSettings settings;
    private final Clock clock;

    public SearchingPeople(
            People people,
            Numbers numbers,
            PhoneOwners owners,
            BlindIndex index,
            CardHolders cardHolders,
            CardIndex cardIndex,
            DataReadings readings,
            Allowances allowances,
            DeclarationSettings settings,
            Clock clock) {
        this.people = people;
        this.numbers = numbers;
        this.owners = owners;
        this.index = index;
        this.cardHolders = cardHolders;
        this.cardIndex = cardIndex;
        this.readings = readings;
        this.allowances = allowances;
        this.settings = settings;
        this.clock = clock;
    }

    /** What an officer looks somebody up by. */
    public sealed interface Key {
        record ByNumber(PersonalNumber number) implements Key {}

        record ByPhone(PhoneNumber phone) implements Key {}

        /** Several people may say that a card is theirs. */
        record ByCard(CardNumber card) implements Key {}
    }

    /** What came of it. */
    public sealed interface Answer {
        /** @param others further people who say that the card is theirs, those who said so first before others */
        record Found(
                PersonId personId,
                @Nullable String maskedName,
                @Nullable Area area,
                List<Found> others) implements Answer {

            Found(PersonId personId, @Nullable String maskedName, @Nullable Area area) {
                this(personId, maskedName, area, List.of());
            }

            static Found of(Person person) {
                Profile profile = person.profile();
                return profile == null
                        ? new Found(person.id(), null, null)
                        : new Found(person.id(), profile.maskedName(), profile.area());
            }
        }

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
        List<Person> found = candidates(key)
                .flatMap(id -> people.find(id).stream())
                .filter(person -> !(key instanceof Key.ByCard(var card))
                        || CardNumber.of(person.profile()).contains(card))
                .filter(person -> reader.areas().cover(ReadingPeople.areaOf(person)))
                .limit(MOST_OF_ONE_CARD)
                .toList();
        return found.isEmpty() ? new Answer.NotFound() : show(found, reader, justification);
    }

    private Stream<PersonId> candidates(Key key) {
        return switch (key) {
            case Key.ByNumber(var number) -> numbers.ownerOf(number).stream();
            case Key.ByPhone(var phone) -> owners.find(index.of(phone)).stream();
            case Key.ByCard(var card) -> cardHolders.of(cardIndex.of(card)).stream();
        };
    }

    private Answer show(List<Person> found, Reader reader, Justification justification) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String recordId = UUID.randomUUID().toString();
        try {
            readings.record(found.stream()
                    .map(person -> new DataReading(
                            recordId,
                            person.id(),
                            reader.name(),
                            justification,
                            person.profile() == null ? List.of("personId") : WITH_NAME,
                            now))
                    .toList());
        } catch (RuntimeException e) {
            log.error("A search could not be recorded, nothing was shown", e);
            return new Answer.NotRecorded();
        }
        Answer.Found first = Answer.Found.of(found.getFirst());
        return new Answer.Found(
                first.personId(),
                first.maskedName(),
                first.area(),
                found.stream().skip(1).map(Answer.Found::of).toList());
    }
}
