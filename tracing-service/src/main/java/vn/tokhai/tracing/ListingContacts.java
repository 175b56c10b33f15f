package vn.tokhai.tracing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The contacts of a case in the order in which they deserve attention. */
@Service
public final class ListingContacts {

    private static final Comparator<Contacts.Entry> ORDER = Comparator.comparingInt(
                    (Contacts.Entry entry) -> entry.id().generation())
            .thenComparing(Comparator.comparingLong(Contacts.Entry::rank).reversed())
            .thenComparing(entry -> entry.id().personId());

    private final Contacts contacts;
    private final Trails trails;
    private final Places places;

    public ListingContacts(Contacts contacts, Trails trails, Places places) {
        this.contacts = contacts;
        this.trails = trails;
        this.places = places;
    }

    /** @param next position of the last contact, absent on the last page */
    public record Page(List<Contact> contacts, @Nullable Position next) {}

    /** Place of a contact in the list. */
    public record Position(int generation, long rank, String personId) {
        Contacts.Entry asEntry() {
            return new Contacts.Entry(new ContactId("", generation, personId), rank, 0);
        }
    }

    /** @param generation absent for both */
    public Page page(Case of, @Nullable Integer generation, int limit, @Nullable Position after) {
        List<Contacts.Entry> rest = ranked(of, generation).stream()
                .filter(entry -> after == null || ORDER.compare(entry, after.asEntry()) > 0)
                .limit(limit + 1L)
                .toList();
        List<Contacts.Entry> shown = rest.subList(0, Math.min(limit, rest.size()));
        Position next = rest.size() <= limit ? null : position(shown.getLast());
        return new Page(load(shown), next);
    }

    /** Everybody listed, ranked. A contact of a contact who met the case as well stays a contact of the case. */
    public List<Contacts.Entry> ranked(Case of, @Nullable Integer generation) {
        List<Contacts.Entry> firsts = contacts.entries(of.caseId(), 1);
        List<Contacts.Entry> listed = new ArrayList<>();
        if (generation == null || generation == 1) {
            listed.addAll(firsts);
        }
        if ((generation == null || generation == 2) && of.secondGeneration() != null) {
            Set<String> known =
                    firsts.stream().map(entry -> entry.id().personId()).collect(Collectors.toSet());
            contacts.entries(of.caseId(), 2).stream()
                    .filter(entry -> !known.contains(entry.id().personId()))
                    .forEach(listed::add);
        }
        listed.sort(ORDER);
        return listed;
    }

    /** In the order of the entries. */
    public List<Contact> load(List<Contacts.Entry> entries) {
        Map<ContactId, Contact> loaded =
                contacts.load(entries.stream().map(Contacts.Entry::id).toList());
        return entries.stream()
                .map(entry -> loaded.get(entry.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The places of some contacts, as far as the registry has told of them. */
    public Map<String, Place> placesOf(Collection<Contact> some) {
        return some.stream()
                .flatMap(contact -> contact.listed().stream())
                .map(Match::checkpointId)
                .distinct()
                .flatMap(id -> places.find(id).stream())
                .collect(Collectors.toMap(Place::checkpointId, place -> place));
    }

    public TracingState state(Case of, @Nullable Integer generation) {
        List<Trail.Count> ofCase = trails.counts(of.caseId(), 1);
        TracingState first = TracingState.of(ofCase, !ofCase.isEmpty());
        Case.SecondGeneration second = of.secondGeneration();
        if (second == null || Objects.equals(generation, 1)) {
            return first;
        }
        TracingState later = TracingState.of(trails.counts(of.caseId(), 2), second.asked());
        return Objects.equals(generation, 2) ? later : first.and(later);
    }

    private static Position position(Contacts.Entry entry) {
        return new Position(entry.id().generation(), entry.rank(), entry.id().personId());
    }
}
