package vn.tokhai.declaration.families;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import vn.tokhai.declaration.Allowances;
import vn.tokhai.declaration.ChangingPeople;
import vn.tokhai.declaration.IssuingCodes;
import vn.tokhai.declaration.People;
import vn.tokhai.declaration.Person;
import vn.tokhai.declaration.PersonId;

/**
 * Adds and removes family members (R25). The list is written before the person it leads to, and mended when it is read: an
 * attempt that died half-way is finished by the next one.
 */
@Service
public class CaringForFamilies {

    private static final int TRIES = 20;
    private static final Duration DAY = Duration.ofDays(1);

    private final Families families;
    private final People people;
    private final ChangingPeople changing;
    private final IssuingCodes codes;
    private final Allowances allowances;
    private final FamilySettings settings;
    private final Clock clock;

    public CaringForFamilies(
            Families families,
            People people,
            IssuingCodes codes,
            Allowances allowances,
            FamilySettings settings,
            Clock clock) {
        this.families = families;
        this.people = people;
        this.changing = new ChangingPeople(people);
        this.codes = codes;
        this.allowances = allowances;
        this.settings = settings;
        this.clock = clock;
    }

    /** A family member with the person behind, who has a number and a code. */
    public record Relative(Member member, Person person) {}

    /** What came of adding somebody. */
    public sealed interface Addition {
        record Added(Relative relative) implements Addition {}

        /** @param most how many a family may have */
        record Full(int most) implements Addition {}

        record TooOften(Duration retryAfter) implements Addition {}

        record GuardianUnknown() implements Addition {}
    }

    /** @param name checked by the caller */
    public Addition add(PersonId guardian, UUID requestId, String name, Relation relation) {
        if (people.find(guardian).isEmpty()) {
            return new Addition.GuardianUnknown();
        }
        for (int i = 0; i < TRIES; i++) {
            Family family = families.find(guardian).orElseGet(() -> Family.of(guardian));
            Optional<Member> earlier = family.added(requestId);
            if (earlier.isPresent()) {
                return added(guardian, earlier.get());
            }
            if (family.members().size() >= settings.most()) {
                return new Addition.Full(settings.most());
            }
            Optional<Duration> wait = i > 0
                    ? Optional.empty()
                    : allowances.take("family-member", guardian.toString(), settings.additionsPerDay(), DAY);
            if (wait.isPresent()) {
                return new Addition.TooOften(wait.get());
            }
            Member member = new Member(PersonId.random(), requestId, name, relation, now());
            if (families.write(family.with(member))) {
                return added(guardian, member);
            }
        }
        throw new IllegalStateException("The family of " + guardian + " changes too often");
    }

    private Addition added(PersonId guardian, Member member) {
        return ensured(guardian, member).<Addition>map(Addition.Added::new).orElseGet(Addition.GuardianUnknown::new);
    }

    /** In the order in which they were added. */
    public List<Relative> of(PersonId guardian) {
        List<Member> listed = families.find(guardian).map(Family::members).orElse(List.of());
        Map<PersonId, Person> known = people
                .findAll(listed.stream().map(Member::personId).toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        List<Relative> relatives = new ArrayList<>();
        for (Member member : listed) {
            Person person = known.get(member.personId());
            Optional<Relative> relative = person == null || person.number() == null
                    ? ensured(guardian, member)
                    : Optional.of(new Relative(member, person));
            relative.filter(found -> guardian.equals(found.person().guardian()))
                    .ifPresentOrElse(relatives::add, () -> strike(guardian, member.personId()));
        }
        return List.copyOf(relatives);
    }

    /** @return empty for anybody who is not of this family */
    public Optional<Relative> find(PersonId guardian, PersonId person) {
        return families.find(guardian)
                .flatMap(family -> family.member(person))
                .flatMap(member -> ensured(guardian, member))
                .filter(relative -> guardian.equals(relative.person().guardian()));
    }

    /**
     * Ends the guardian's right to act for this person, whose number, code and declarations stay.
     *
     * @return false for anybody who is not of this family
     */
    public boolean remove(PersonId guardian, PersonId person) {
        if (families.find(guardian).flatMap(family -> family.member(person)).isEmpty()) {
            return false;
        }
        changing.change(person, current -> current.withoutGuardian(guardian));
        strike(guardian, person);
        return true;
    }

    /** @return empty for somebody who was erased */
    private Optional<Relative> ensured(PersonId guardian, Member member) {
        Optional<Person> known = people.find(member.personId());
        if (known.isEmpty()) {
            people.addIfAbsent(Person.inFamilyOf(guardian, member.personId(), member.addedAt()));
        }
        return known.or(() -> people.find(member.personId()))
                .flatMap(codes::ensureIssued)
                .map(person -> new Relative(member, person));
    }

    private void strike(PersonId guardian, PersonId person) {
        for (int i = 0; i < TRIES; i++) {
            Family family = families.find(guardian).orElseGet(() -> Family.of(guardian));
            Optional<Member> member = family.member(person);
            if (member.isEmpty() || families.write(family.without(member.get(), now()))) {
                return;
            }
        }
        throw new IllegalStateException("The family of " + guardian + " changes too often");
    }

    /** The store keeps milliseconds. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
