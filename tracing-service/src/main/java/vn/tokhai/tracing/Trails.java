package vn.tokhai.tracing;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Trails of all cases. */
public interface Trails {

    Map<ContactId, Trail> load(Collection<ContactId> ids);

    /**
     * Stores each trail if nobody changed it since it was loaded.
     *
     * @return false when at least one was changed; then load, merge and try again
     */
    boolean save(Collection<Trail> trails);

    List<Trail.Count> counts(String caseId, int generation);
}
