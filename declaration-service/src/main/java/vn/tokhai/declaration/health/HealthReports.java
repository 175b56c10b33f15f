package vn.tokhai.declaration.health;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.tokhai.declaration.PersonId;

/** All health reports; answers are encrypted with the key of the person. */
public interface HealthReports {

    /** The days that have a report, in any order. */
    List<ReportDay> find(PersonId person, Collection<ReportDay.Key> days);

    /** Ids of the slots that have a report, by day; without opening any answer. */
    Map<ReportDay.Key, Set<String>> filled(Collection<ReportDay.Key> days);

    /**
     * Writes the day, whose last report is new, and the events in one conditional write.
     *
     * @return false when the version in the store is not the one before; nothing was written then
     */
    boolean write(PersonId person, ReportDay day, List<SupervisionEvent> events);
}
