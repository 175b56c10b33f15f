package vn.tokhai.declaration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.tokhai.declaration.DeclarationLists.Entry;

/** Shows people what they declared, for themselves and for their family. */
@Service
public class OwnDeclarations {

    /** Older ones are gone or of no use; bounds the months to look at. */
    private static final Duration LONGEST_LOOK_BACK = Duration.ofDays(5 * 365);

    private static final int TRIED_BEFORE = 50;

    private final People people;
    private final Declarations declarations;
    private final DeclarationLists lists;
    private final Clock clock;

    public OwnDeclarations(People people, Declarations declarations, DeclarationLists lists, Clock clock) {
        this.people = people;
        this.declarations = declarations;
        this.lists = lists;
        this.clock = clock;
    }

    /** @param next where to go on; absent at the end */
    public record Page(
            List<Declaration> declarations, @Nullable Position next) {}

    /** The last entry shown. */
    public record Position(Instant submittedAt, DeclarationId id) {

        boolean isBefore(Entry entry) {
            int order = entry.submittedAt().compareTo(submittedAt);
            return order < 0 || order == 0 && entry.id().toString().compareTo(id.toString()) < 0;
        }
    }

    /** Empty also when it belongs to somebody who is neither the one who asks nor of their family. */
    public Optional<Declaration> find(PersonId asking, String typedId) {
        return DeclarationId.parse(typedId)
                .flatMap(declarations::find)
                .filter(declaration -> ofFamily(asking, declaration.personId()).isPresent());
    }

    /**
     * Newest first, withdrawn ones too.
     *
     * @param typedPerson oneself when absent
     * @return empty when there is no such person in the family
     */
    public Optional<Page> page(PersonId asking, @Nullable String typedPerson, int limit, @Nullable Position after) {
        return subject(asking, typedPerson).map(person -> page(person, limit, after));
    }

    /** Whom somebody may ask about. */
    Optional<Person> subject(PersonId asking, @Nullable String typedPerson) {
        Optional<PersonId> about = typedPerson == null ? Optional.of(asking) : PersonId.parse(typedPerson);
        return about.flatMap(id -> ofFamily(asking, id));
    }

    /** The newest declaration on the same form, older than this one, that was not withdrawn. */
    Optional<Declaration> before(Declaration declaration) {
        Instant until = declaration.submittedAt();
        List<DeclarationId> ids = lists.of(declaration.personId(), until.minus(LONGEST_LOOK_BACK), until).stream()
                .filter(entry ->
                        entry.form().equals(declaration.form()) && !entry.id().equals(declaration.id()))
                .map(Entry::id)
                .limit(TRIED_BEFORE)
                .toList();
        Map<DeclarationId, Declaration> found = found(declaration.personId(), ids);
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .filter(earlier -> earlier.withdrawnAt() == null)
                .findFirst();
    }

    private Page page(Person person, int limit, @Nullable Position after) {
        Instant now = clock.instant();
        Instant oldest = now.minus(LONGEST_LOOK_BACK);
        Instant from = person.registeredAt().isAfter(oldest) ? person.registeredAt() : oldest;
        List<Entry> entries = lists.of(person.id(), from.minusSeconds(1), now).stream()
                .filter(entry -> after == null || after.isBefore(entry))
                .limit(limit + 1L)
                .toList();
        List<Entry> shown = entries.subList(0, Math.min(limit, entries.size()));
        List<DeclarationId> ids = shown.stream().map(Entry::id).toList();
        // a pointer without its declaration is what an interrupted submission left
        Map<DeclarationId, Declaration> found = found(person.id(), ids);
        Position next = entries.size() <= limit
                ? null
                : new Position(shown.getLast().submittedAt(), shown.getLast().id());
        return new Page(ids.stream().map(found::get).filter(Objects::nonNull).toList(), next);
    }

    private Map<DeclarationId, Declaration> found(PersonId person, List<DeclarationId> ids) {
        return declarations.findAll(person, ids).stream()
                .collect(Collectors.toMap(Declaration::id, Function.identity()));
    }

    private Optional<Person> ofFamily(PersonId asking, PersonId subject) {
        return people.find(subject).filter(person -> person.answersTo(asking));
    }
}
