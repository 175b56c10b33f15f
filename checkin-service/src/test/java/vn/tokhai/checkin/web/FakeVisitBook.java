package vn.tokhai.checkin.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.tokhai.checkin.visit.Occupancy;
import vn.tokhai.checkin.visit.OwnVisits;
import vn.tokhai.checkin.visit.VisitPage;
import vn.tokhai.checkin.visit.VisitQuery;

/** Answers what it was told to, and remembers the question. */
final class FakeVisitBook implements OwnVisits {

    private boolean available = true;
    private VisitPage page = new VisitPage(List.of(), null);
    private @Nullable String key;
    private @Nullable VisitQuery query;

    void reset() {
        available = true;
        page = new VisitPage(List.of(), null);
        key = null;
        query = null;
    }

    void answer(VisitPage answer) {
        page = answer;
    }

    void move() {
        available = false;
    }

    @Nullable
    String key() {
        return key;
    }

    VisitQuery query() {
        if (query == null) {
            throw new IllegalStateException("Nobody asked");
        }
        return query;
    }

    @Override
    public Answer<VisitPage> ofPerson(String personId, VisitQuery asked) {
        return answer(personId, asked);
    }

    @Override
    public Answer<VisitPage> ofCheckpoint(String checkpointId, VisitQuery asked) {
        return answer(checkpointId, asked);
    }

    private Answer<VisitPage> answer(String id, VisitQuery asked) {
        key = id;
        query = asked;
        return available ? new Answer.Found<>(page) : new Answer.NotNow<>();
    }

    @Override
    public Answer<Occupancy> occupancy(String checkpointId, Instant at, Duration typicalStay) {
        return available
                ? new Answer.Found<>(new Occupancy(at, 2, 3, List.of(new Occupancy.OfUnit(null, 1, 1))))
                : new Answer.NotNow<>();
    }
}
