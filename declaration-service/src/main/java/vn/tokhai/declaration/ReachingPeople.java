package vn.tokhai.declaration;

import java.util.Optional;

import org.springframework.stereotype.Service;

/** Where somebody gets messages: on the own phone, or else on that of the guardian. */
@Service
public class ReachingPeople {

    private final People people;

    public ReachingPeople(People people) {
        this.people = people;
    }

    /** @return empty for somebody who is unknown or has no phone in any way */
    public Optional<PhoneNumber> phoneOf(PersonId id) {
        Optional<Person> person = people.find(id);
        Optional<PhoneNumber> own = person.flatMap(ReachingPeople::ownPhone);
        return own.isPresent()
                ? own
                : person.flatMap(ReachingPeople::guardian).flatMap(people::find).flatMap(ReachingPeople::ownPhone);
    }

    private static Optional<PhoneNumber> ownPhone(Person person) {
        return Optional.ofNullable(person.phone());
    }

    private static Optional<PersonId> guardian(Person person) {
        return Optional.ofNullable(person.guardian());
    }
}
