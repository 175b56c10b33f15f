package vn.tokhai.declaration;

import java.time.Clock;
import java.time.Instant;
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
    private final ChangingPeople changing;
    private final Activity activity;
    private final ProtectionSettings settings;
    private final Clock clock;

    public FindingPhoneOwners(
            PhoneNumbers numbers,
            BlindIndex index,
            PhoneOwners owners,
            People people,
            Activity activity,
            ProtectionSettings settings,
            Clock clock) {
        this.numbers = numbers;
        this.index = index;
        this.owners = owners;
        this.people = people;
        this.changing = new ChangingPeople(people);
        this.activity = activity;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return empty when it is no phone number */
    public Optional<PersonId> ownerOf(String typed) {
        return numbers.read(typed).map(this::owner);
    }

    /** Numbers that rest are given to new customers. */
    private boolean stillTheirs(Person person) {
        Instant quietSince = clock.instant().minus(settings.phoneReusedAfter());
        Person.LatestDeclaration newest = person.newest();
        return person.registeredAt().isAfter(quietSince)
                || newest != null && newest.submittedAt().isAfter(quietSince)
                || activity.lastSeen(person.id()).filter(quietSince::isBefore).isPresent();
    }

    private PersonId owner(PhoneNumber phone) {
        String blind = index.of(phone);
        for (int i = 0; i < TRIES; i++) {
            PersonId owner = owners.find(blind).orElseGet(() -> owners.claim(blind, PersonId.random()));
            Optional<Person> known = people.find(owner);
            if (known.isPresent() && stillTheirs(known.get())) {
                activity.seen(owner, clock.instant());
                return owner;
            }
            if (known.isPresent()) {
                // the phone is proven, but so would it be by whoever bought the number: nobody is shown old data for it
                changing.change(owner, Person::withoutPhone);
                owners.release(blind, owner);
                continue;
            }
            if (people.tombstoneOf(owner).isEmpty()) {
                // also after an earlier log-in that died between the two writes
                people.addIfAbsent(Person.register(owner, phone, clock.instant()));
                activity.seen(owner, clock.instant());
                return owner;
            }
            // erased and not unlinked yet: whoever has the number now is a new person
            owners.release(blind, owner);
        }
        throw new IllegalStateException("A phone number changes hands too often");
    }
}
