package vn.tokhai.declaration;

import java.time.Clock;
import java.util.Optional;

import org.springframework.stereotype.Service;

/** Tells which person a proven phone number belongs to; the first log-in with a number makes the person. */
@Service
public class FindingPhoneOwners {

    private static final int TRIES = 20;

    private final PhoneNumbers numbers;
    private final BlindIndex index;
    private final PhoneOwners owners;
    private final People people;
    private final Clock clock;

    public FindingPhoneOwners(PhoneNumbers numbers, BlindIndex index, PhoneOwners owners, People people, Clock clock) {
        this.numbers = numbers;
        this.index = index;
        this.owners = owners;
        this.people = people;
        this.clock = clock;
    }

    /** @return empty when it is no phone number */
    public Optional<PersonId> ownerOf(String typed) {
        return numbers.read(typed).map(this::owner);
    }

    private PersonId owner(PhoneNumber phone) {
        String blind = index.of(phone);
        for (int i = 0; i < TRIES; i++) {
            PersonId owner = owners.find(blind).orElseGet(() -> owners.claim(blind, PersonId.random()));
            if (people.find(owner).isPresent()) {
                return owner;
            }
            if (people.tombstoneOf(owner).isEmpty()) {
                // also after an earlier log-in that died between the two writes
                people.addIfAbsent(Person.register(owner, phone, clock.instant()));
                return owner;
            }
            // erased and not unlinked yet: whoever has the number now is a new person
            owners.release(blind, owner);
        }
        throw new IllegalStateException("A phone number changes hands too often");
    }
}
