package vn.tokhai.tracing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Contacts in memory, with the promises of the port. */
public final class MemoryContacts implements Contacts {

    public final Map<ContactId, Contact> all = new LinkedHashMap<>();

    @Override
    public Map<ContactId, Contact> load(Collection<ContactId> ids) {
        return ids.stream().filter(all::containsKey).collect(Collectors.toMap(id -> id, all::get, (a, b) -> a));
    }

    @Override
    public boolean save(Collection<Contact> contacts) {
        boolean unchanged = contacts.stream()
                .allMatch(contact -> contact.version()
                        == (all.containsKey(contact.id())
                                ? all.get(contact.id()).version()
                                : 0));
        if (unchanged) {
            contacts.forEach(contact -> all.put(
                    contact.id(),
                    new Contact(contact.id(), contact.meetings(), contact.foundAt(), contact.version() + 1)));
        }
        return unchanged;
    }

    @Override
    public List<Entry> entries(String caseId, int generation) {
        return all.values().stream()
                .filter(contact -> contact.id().caseId().equals(caseId)
                        && contact.id().generation() == generation
                        && contact.isListed())
                .map(contact ->
                        new Entry(contact.id(), contact.rank(), contact.listed().size()))
                .toList();
    }
}
