package vn.tokhai.tracing;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Contacts of all cases. */
public interface Contacts {

    Map<ContactId, Contact> load(Collection<ContactId> ids);

    /**
     * Stores each contact if nobody changed it since it was loaded.
     *
     * @return false when at least one was changed; then load, merge and try again
     */
    boolean save(Collection<Contact> contacts);

    /** The listed contacts of a generation, in no order; reads summaries only. */
    List<Entry> entries(String caseId, int generation);

    /** @param meetings number of listed meetings */
    record Entry(ContactId id, long rank, int meetings) {}
}
