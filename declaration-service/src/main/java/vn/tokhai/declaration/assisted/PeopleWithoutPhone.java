package vn.tokhai.declaration.assisted;

import java.text.Normalizer;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.tokhai.declaration.CardHolders;
import vn.tokhai.declaration.CardIndex;
import vn.tokhai.declaration.CardNumber;
import vn.tokhai.declaration.DeclarationDraft;
import vn.tokhai.declaration.People;
import vn.tokhai.declaration.Person;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.Profile;

/**
 * Recognises somebody without a phone who was declared for before: by a card together with name and year of birth. A card
 * alone takes nobody over, and who has a phone or a guardian is never declared for this way.
 */
@Service
public class PeopleWithoutPhone {

    private final People people;
    private final CardHolders holders;
    private final CardIndex index;
    private final Clock clock;

    public PeopleWithoutPhone(People people, CardHolders holders, CardIndex index, Clock clock) {
        this.people = people;
        this.holders = holders;
        this.index = index;
        this.clock = clock;
    }

    /** @param draft without faults */
    PersonId personFor(DeclarationDraft draft) {
        Map<String, Object> answers = draft.answers() == null ? Map.of() : draft.answers();
        return cards(answers)
                .flatMap(card -> holders.of(index.of(card)).stream())
                .flatMap(id -> people.find(id).stream())
                .filter(person -> isSame(person, answers))
                .map(Person::id)
                .findFirst()
                .orElseGet(this::newPerson);
    }

    private PersonId newPerson() {
        PersonId id = PersonId.random();
        people.addIfAbsent(Person.withoutPhone(id, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        return id;
    }

    private static boolean isSame(Person person, Map<String, Object> answers) {
        Profile profile = person.profile();
        return profile != null
                && person.phone() == null
                && person.guardian() == null
                && String.valueOf(profile.birthYear()).equals(String.valueOf(answers.get("birthYear")))
                && plain(profile.fullName()).equals(plain(String.valueOf(answers.get("fullName"))));
    }

    private static Stream<CardNumber> cards(Map<String, Object> answers) {
        String nationality = answers.get("nationality") instanceof String country ? country : "VN";
        return Stream.concat(
                text(answers, "identityNumber").flatMap(number -> CardNumber.identity(number, nationality)).stream(),
                text(answers, "healthInsuranceNumber").flatMap(CardNumber::insurance).stream());
    }

    private static Optional<String> text(Map<String, Object> answers, String name) {
        return Optional.ofNullable(textOf(answers.get(name)));
    }

    private static @Nullable String textOf(@Nullable Object answer) {
        return answer instanceof String text ? text : null;
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
