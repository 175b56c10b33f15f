package vn.tokhai.declaration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Lists computed from the people themselves, three entries to a page. */
public final class InMemoryNameDirectory implements NameDirectory {

    private static final int PAGE = 3;

    private final InMemoryPeople people;

    public InMemoryNameDirectory(InMemoryPeople people) {
        this.people = people;
    }

    @Override
    public Optional<String> rarest(AreaScope list, Collection<String> words) {
        return words.stream().anyMatch(word -> listed(list, word).isEmpty())
                ? Optional.empty()
                : words.stream()
                        .min(Comparator.comparingInt(word -> listed(list, word).size()));
    }

    @Override
    public Slice read(AreaScope list, String word, Position from) {
        List<PersonId> all = listed(list, word);
        List<Entry> entries = new ArrayList<>();
        int end = Math.min(all.size(), (from.page() + 1) * PAGE);
        for (int i = from.page() * PAGE + from.entry(); i < end; i++) {
            entries.add(new Entry(all.get(i), new Position((i + 1) / PAGE, (i + 1) % PAGE)));
        }
        return new Slice(entries, all.size() <= (from.page() + 1) * PAGE);
    }

    private List<PersonId> listed(AreaScope list, String word) {
        return people.all()
                .filter(person -> {
                    Profile profile = person.profile();
                    return profile != null
                            && AreaScope.listsOf(profile.area()).contains(list)
                            && NameWords.tellingOf(profile.fullName()).contains(word);
                })
                .map(Person::id)
                .sorted(Comparator.comparing(PersonId::toString))
                .toList();
    }
}
