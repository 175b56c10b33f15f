package vn.tokhai.declaration.mongo;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.PersonalKeys.FieldCipher;

/** Lets the stores of features seal what belongs to a person with that person's key. */
@Component
public class PersonCiphers {

    private final MongoPeople people;

    PersonCiphers(MongoPeople people) {
        this.people = people;
    }

    /** @return empty for somebody who is not known, or whose key is gone */
    public Optional<FieldCipher> of(PersonId person) {
        return people.cipherOf(person);
    }
}
