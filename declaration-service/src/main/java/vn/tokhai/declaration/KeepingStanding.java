package vn.tokhai.declaration;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.tokhai.declaration.PersonStanding.Obligation;

/** Keeps beside each person what decides their standing, so that telling it takes one look, and tells each change. */
@Service
public class KeepingStanding {

    private final People people;
    private final ChangingPeople changing;
    private final MandatoryGroups rules;
    private final List<Circumstances> circumstances;
    private final Clock clock;

    public KeepingStanding(People people, MandatoryGroups rules, List<Circumstances> circumstances, Clock clock) {
        this.people = people;
        this.changing = new ChangingPeople(people);
        this.rules = rules;
        this.circumstances = List.copyOf(circumstances);
        this.clock = clock;
    }

    public Optional<PersonStanding> of(PersonId person) {
        return people.find(person).map(this::of);
    }

    /**
     * Of oneself or of a member of one's family.
     *
     * @param typedPerson oneself when absent
     */
    public Optional<PersonStanding> ask(PersonId asking, @Nullable String typedPerson) {
        Optional<PersonId> about = typedPerson == null ? Optional.of(asking) : PersonId.parse(typedPerson);
        return about.flatMap(people::find)
                .filter(person -> person.answersTo(asking))
                .map(this::of);
    }

    /** Tells the standing anew, after circumstances changed. */
    public void tellAgain(PersonId person) {
        changing.change(person, current -> {
            Person next = current.touched();
            return new Person.Change(next, List.of(of(next).changed()));
        });
    }

    Optional<Person> declared(Declaration declaration) {
        return change(declaration.personId(), current -> current.declared(declaration));
    }

    /** @param before the newest declaration on the same form that still counts */
    Optional<Person> withdrawn(Declaration declaration, @Nullable Declaration before) {
        return change(declaration.personId(), current -> current.withdrawn(declaration, before));
    }

    private Optional<Person> change(PersonId person, UnaryOperator<Person> transition) {
        return changing.change(person, current -> {
            Person next = transition.apply(current);
            return new Person.Change(next, next.equals(current) ? List.of() : List.of(of(next).changed()));
        });
    }

    private PersonStanding of(Person person) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Set<Circumstance> known = EnumSet.noneOf(Circumstance.class);
        circumstances.forEach(source -> known.addAll(source.of(person)));
        List<Obligation> obligations = rules.groups().stream()
                .filter(group -> group.includes(person.latest(), known, now))
                .map(group -> obligation(group, person, now))
                .toList();
        return new PersonStanding(
                person.id(), person.standingAt(now), lastOf(person), person.latest(), obligations, now);
    }

    private static @Nullable Instant lastOf(Person person) {
        return person.latest().stream()
                .map(Person.LatestDeclaration::validUntil)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Obligation obligation(MandatoryGroup group, Person person, Instant now) {
        List<Person.LatestDeclaration> fitting = person.latest().stream()
                .filter(declaration -> group.forms().contains(declaration.form()))
                .toList();
        if (fitting.isEmpty()) {
            return new Obligation(group, Person.Standing.NONE, null);
        }
        Person.LatestDeclaration best = fitting.stream()
                .max(Comparator.comparing(group::fulfilledUntil))
                .orElseThrow();
        Instant until = group.fulfilledUntil(best);
        Person.Standing standing = !now.isBefore(until)
                ? Person.Standing.EXPIRED
                : best.atRisk() ? Person.Standing.AT_RISK : Person.Standing.VALID;
        return new Obligation(group, standing, until);
    }
}
