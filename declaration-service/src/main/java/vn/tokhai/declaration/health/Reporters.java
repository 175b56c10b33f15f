package vn.tokhai.declaration.health;

import java.util.Optional;

import org.springframework.stereotype.Service;

import vn.tokhai.declaration.People;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.health.HealthReport.Reporter;

/** In which capacity somebody may report for a person. */
@Service
public class Reporters {

    private final People people;

    public Reporters(People people) {
        this.people = people;
    }

    /** @return empty for somebody who has nothing to do with the person */
    public Optional<Reporter> citizen(PersonId asking, PersonId subject) {
        return people.find(subject)
                .filter(person -> person.answersTo(asking))
                .map(person -> new Reporter(
                        asking.equals(subject) ? Reporter.Role.PERSON : Reporter.Role.GUARDIAN, asking.toString()));
    }
}
