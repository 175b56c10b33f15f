package vn.tokhai.declaration;

import java.util.Optional;
import java.util.function.Function;

/** Applies a change to the current state of a person, again when somebody else was faster. */
public class ChangingPeople {

    private static final int TRIES = 20;

    private final People people;

    public ChangingPeople(People people) {
        this.people = people;
    }

    /** @return the person afterwards; empty when there is no such person */
    public Optional<Person> change(PersonId id, Function<Person, Person.Change> transition) {
        for (int i = 0; i < TRIES; i++) {
            Optional<Person> found = people.find(id);
            if (found.isEmpty()) {
                return found;
            }
            Person.Change change = transition.apply(found.get());
            boolean unchanged = change.person().equals(found.get());
            if (unchanged || people.write(change)) {
                return Optional.of(change.person());
            }
        }
        throw new IllegalStateException("Person " + id + " changes too often");
    }
}
