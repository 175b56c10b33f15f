package vn.tokhai.checkin.visit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** @param next absent on the last page */
public record VisitPage(List<Visit> visits, @Nullable VisitCursor next) {

    public VisitPage {
        visits = List.copyOf(visits);
    }

    /** @param newestFirst all visits that may match; read no further than needed */
    public static VisitPage of(Iterator<Visit> newestFirst, VisitQuery query) {
        List<Visit> page = new ArrayList<>();
        while (newestFirst.hasNext()) {
            Visit visit = newestFirst.next();
            if (!query.matches(visit)) {
                continue;
            }
            if (page.size() == query.limit()) {
                return new VisitPage(page, VisitCursor.behind(page.getLast()));
            }
            page.add(visit);
        }
        return new VisitPage(page, null);
    }
}
