package vn.tokhai.tracing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** All cases. Each change leaves with its announcements in one write. */
public interface Cases {

    /** @return the case that is now there: the given one, or the one that already had its id */
    Case open(Case opened, List<CaseChange> changes);

    Optional<Case> find(String caseId);

    /**
     * @return false when somebody changed the case since it was read
     */
    boolean change(Case changed, List<CaseChange> changes);

    /** Adds announcements only. */
    void announce(String caseId, List<CaseChange> changes);

    /**
     * @param areas entries such as {@code 2021:58} or {@code nation}
     * @param after the last case of the page before
     * @return newest first
     */
    List<Case> list(Collection<String> areas, int limit, @Nullable Position after);

    /** Place of a case in the list. */
    record Position(Instant openedAt, String caseId) {}
}
