package vn.tokhai.declaration;

import java.util.Comparator;
import java.util.List;

/** Looks through everybody. */
public final class InMemoryCardHolders implements CardHolders {

    private final InMemoryPeople people;
    private final CardIndex index;

    public InMemoryCardHolders(InMemoryPeople people, CardIndex index) {
        this.people = people;
        this.index = index;
    }

    @Override
    public List<PersonId> of(String cardIndex) {
        return people.all()
                .filter(person ->
                        CardNumber.of(person.profile()).stream().map(index::of).anyMatch(cardIndex::equals))
                .sorted(Comparator.comparing(Person::registeredAt)
                        .thenComparing(person -> person.id().toString()))
                .map(Person::id)
                .toList();
    }
}
